import { readOpenFile } from '../../../../cloudfunctions/_shared/open-data/read-open-file'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { releasesWriter } from '../../../../cloudfunctions/_shared/releases/releases.writer'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, NEXT_SATURDAY, publish, SATURDAY } from '../releases/publication'
import { publishWeek } from './published-week'

const HOUR = '2020-11-28T02:00:00.000Z'
const SECOND_BEFORE = '2020-11-28T01:59:59.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

function read(path: string, now: string, before?: string) {
  return readOpenFile(fresh.database, { path: `/open/${path}`, before, origin: 'https://a.example', now })
}

async function publishFirst(): Promise<string> {
  const id = await approved(fresh.database, '2020-11-27', 45_708_484, SATURDAY)
  await publish(fresh.database, id, SATURDAY)
  return id
}

interface Listed {
  releases: { id: string; publishedAt: string }[]
  next: string | null
}

async function listed(now: string, before?: string): Promise<Listed> {
  return JSON.parse((await read('releases.json', now, before)).file.body) as Listed
}

describe('a release that waits for its hour', () => {
  const files = ['manifest.json', 'release.json', 'figures.csv', 'index.json', 'series/health-card-uses/2020.json']

  beforeEach(async () => {
    await publishFirst()
    await publishWeek(fresh.database, { id: '2020-W49-1', publishAt: HOUR, now: SATURDAY })
  })

  it.each(files)('keeps its %s until the second it is published', async (file) => {
    await expect(read(`releases/2020-W49-1/${file}`, SECOND_BEFORE)).rejects.toMatchObject({ code: 'not-found' })
    expect((await read(`releases/2020-W49-1/${file}`, HOUR)).lasting).toBe(`/open/releases/2020-W49-1/${file}`)
  })

  it('is not the latest, not in the feed and not listed before', async () => {
    expect((await read('releases/latest/manifest.json', SECOND_BEFORE)).lasting).toContain('2020-W48-1')
    expect((await read('restatements.xml', SECOND_BEFORE)).file.body).not.toContain('2020-W49-1')
    expect((await listed(SECOND_BEFORE, NEXT_SATURDAY)).releases.map(({ id }) => id)).toEqual(['2020-W48-1'])
    expect((await read('releases/latest/manifest.json', HOUR)).lasting).toContain('2020-W49-1')
    expect((await read('restatements.xml', HOUR)).file.body).toContain('2020-W49-1')
    expect((await listed(HOUR)).releases.map(({ id }) => id)).toEqual(['2020-W49-1', '2020-W48-1'])
  })

  it.each(['releases/latest/manifest.json', 'releases.json', 'restatements.xml'])(
    'is never hidden by a copy of %s that somebody kept',
    async (path) => {
      expect((await read(path, SATURDAY)).freshSeconds).toBe(10)
      expect((await read(path, '2020-11-28T01:59:56.000Z')).freshSeconds).toBe(4)
      expect((await read(path, '2020-11-28T01:59:59.500Z')).freshSeconds).toBe(0)
    },
  )

  it('never changes once it is out', async () => {
    expect((await read('releases/2020-W49-1/manifest.json', HOUR)).freshSeconds).toBeNull()
  })
})

describe('what is read before anything is published', () => {
  it('is nothing, and an empty list of releases', async () => {
    await expect(read('releases/latest/manifest.json', SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
    await expect(read('restatements.xml', SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
    expect(await listed(SATURDAY)).toEqual({ releases: [], next: null })
  })

  it('does not show a draft', async () => {
    const id = await approved(fresh.database, '2020-11-27', 1, SATURDAY)
    await expect(read(`releases/${id}/release.json`, NEXT_SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
    expect((await listed(NEXT_SATURDAY)).releases).toEqual([])
  })
})

describe('a list of many releases', () => {
  it('comes in pages that leave none out, the latest first', async () => {
    const first = await releasesReader(fresh.database).find(await publishFirst())
    if (!first) throw new Error('the first release is not there')
    for (let day = 1; day <= 41; day += 1) {
      const publishedAt = new Date(Date.parse(SATURDAY) + day * 1000).toISOString()
      const id = `2020-W48-${day + 1}`
      await releasesWriter(fresh.database).add({ ...first, _id: id, publishedAt })
    }
    const seen: string[] = []
    for (let next: string | null = SATURDAY.replace('T01', 'T03'); next !== null;) {
      const page: Listed = await listed(NEXT_SATURDAY, next)
      expect(page.releases.length).toBeLessThanOrEqual(20)
      seen.push(...page.releases.map(({ id }) => id))
      next = page.next === null ? null : page.next.replace('/open/releases.json?before=', '')
    }
    expect(seen).toEqual(Array.from({ length: 42 }, (_, place) => `2020-W48-${42 - place}`))
  })

  it('refuses a place in it that is no instant', async () => {
    await expect(listed(SATURDAY, 'yesterday')).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('the index of a release', () => {
  it('carries what a release must: who, for when, how counted, who reported, what changed, and what is not known', async () => {
    await publishFirst()
    const week = await publishWeek(fresh.database, { id: '2020-W49-1', publishAt: SATURDAY, now: SATURDAY })
    const index = JSON.parse((await read('releases/latest/index.json', SATURDAY)).file.body) as Record<string, never>
    expect(index).toMatchObject({
      release: '2020-W49-1',
      title: '居民健康卡与线上服务，2020年第48周',
      issuer: '省卫生健康信息中心',
      asOf: '2020-11-27',
      publishedAt: SATURDAY,
      sha256: week.sha256,
      manifestSha256: contentHash(week.manifest),
      synthetic: false,
      status: '未知',
      nextRelease: '未知',
      contact: '未知',
      licence: '未知',
      coverage: { figures: { reported: 1, of: 12 }, reports: [{ period: '2020-11-27', synthetic: false }] },
      revisions: { total: 1, fresh: 1, basis: [{ reason: 'R01', release: '2020-W49-1' }] },
      series: [2018, 2020].map((year) => ({ metric: 'health-card-uses', year })),
    })
    expect(index).toHaveProperty('coverage.missing.length', 11)
    expect(index).toHaveProperty('coverage.missing.0.word', '未知')
    expect(index).toHaveProperty('definitions.0.definition.counts', expect.stringContaining('。'))
  })
})
