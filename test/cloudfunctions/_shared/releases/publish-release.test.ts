import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { currentRelease } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import type { PublishedRelease } from '../../../../src/contract/release'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const NEXT_SATURDAY = '2020-12-05T01:00:00.000Z'
const [first, second] = [
  { person: 'cloudbase:publisher-1', role: 'publisher' as const },
  { person: 'cloudbase:publisher-2', role: 'publisher' as const },
]
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

async function approved(asOf: string, uses: number, now: string): Promise<string> {
  await receiveReport(fresh.database, delivery(bulletin(asOf, [['health-card-uses', uses]])), now)
  const { _id } = await cutRelease(fresh.database, first.person, now)
  await approveRelease(fresh.database, _id, first, now)
  await approveRelease(fresh.database, _id, second, now)
  return _id
}

async function publish(id: string, now: string, publishAt?: string): Promise<PublishedRelease> {
  return publishRelease(fresh.database, id, publishAt, first.person, now)
}

function readAt(now: string) {
  return currentRelease(releasesReader(fresh.database))(now)
}

describe('a release', () => {
  it('carries the figures known at its cut-off, each with unit, day and place, and nulls for what nobody reported', async () => {
    await publish(await approved(FRIDAY, 45_708_484, FRIDAY_EVENING), SATURDAY)
    const { figures, provenance, id } = await readAt(SATURDAY)
    expect(id).toBe('2020-W48-1')
    const uses = figures.find(({ metric }) => metric === 'health-card-uses')
    expect(uses).toMatchObject({
      value: 45_708_484,
      unit: '人次',
      asOf: FRIDAY,
      missing: null,
      locator: { pointer: '/figures/0' },
    })
    expect(figures.find(({ metric }) => metric === 'health-card-people')).toMatchObject({
      value: null,
      missing: 9,
      asOf: null,
    })
    expect(provenance.map(({ report }) => report)).toEqual([uses?.report])
  })

  it('names no person and no generated id in its content, and hashes it in canonical form', async () => {
    const release = await publish(await approved(FRIDAY, 1, FRIDAY_EVENING), SATURDAY)
    const { id, publishedAt, sha256, manifest, manifestSha256, ...content } = release
    expect(contentHash(content)).toBe(sha256)
    expect(contentHash(manifest)).toBe(manifestSha256)
    expect([manifest.id, manifest.publishAt]).toEqual([id, publishedAt])
    const text = JSON.stringify(release)
    for (const person of ['reporter', 'publisher-1', 'publisher-2']) expect(text).not.toContain(person)
    expect(JSON.stringify(content)).not.toContain(id)
  })

  it('chains to the manifest before it and tells the change with both days', async () => {
    const earlier = await publish(await approved(FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const later = await publish(await approved(NEXT_FRIDAY, 130, NEXT_SATURDAY), NEXT_SATURDAY)
    expect([earlier.manifest.previous, later.manifest.previous]).toEqual([null, earlier.manifestSha256])
    const uses = later.figures.find(({ metric }) => metric === 'health-card-uses')
    expect(uses).toMatchObject({
      asOf: NEXT_FRIDAY,
      change: { difference: 30, since: { value: 100, asOf: FRIDAY } },
      earlier: [{ value: 100, asOf: FRIDAY }],
    })
  })

  it('stays what it was in the archive when a later one is published', async () => {
    const id = await approved(FRIDAY, 100, FRIDAY_EVENING)
    await publish(id, SATURDAY)
    const archived = await releasesReader(fresh.database).find(id)
    await publish(await approved(NEXT_FRIDAY, 130, NEXT_SATURDAY), NEXT_SATURDAY)
    expect(await releasesReader(fresh.database).find(id)).toEqual(archived)
  })

  it('is cut alike from the same reports and cut-off', async () => {
    const id = await approved(FRIDAY, 100, FRIDAY_EVENING)
    const again = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    const earlier = await releasesReader(fresh.database).find(id)
    const cutOff = earlier?.content.cutOff
    expect({ ...again.content, cutOff }).toEqual(earlier?.content)
  })

  it('cannot be cut where nothing was reported', async () => {
    await expect(cutRelease(fresh.database, first.person, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('approving', () => {
  it('takes two different people', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 1]])), FRIDAY_EVENING)
    const { _id } = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    await approveRelease(fresh.database, _id, first, FRIDAY_EVENING)
    await expect(approveRelease(fresh.database, _id, first, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'conflict' })
    await expect(publish(_id, SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
    await approveRelease(fresh.database, _id, second, FRIDAY_EVENING)
    expect((await publish(_id, SATURDAY)).manifest.approvals.map(({ role }) => role)).toEqual([
      'publisher',
      'publisher',
    ])
  })

  it('counts one approval of a person who taps twice at the same time', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 1]])), FRIDAY_EVENING)
    const { _id } = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    await Promise.allSettled([1, 2, 3].map(() => approveRelease(fresh.database, _id, first, FRIDAY_EVENING)))
    expect((await releasesReader(fresh.database).find(_id))?.approvals).toHaveLength(1)
  })

  it('is not for whoever entered a figure of the release', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 1]])), FRIDAY_EVENING)
    const { _id } = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    const reporter = { person: 'cloudbase:reporter', role: 'publisher' as const }
    await expect(approveRelease(fresh.database, _id, reporter, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('publishing for a later instant', () => {
  it('shows the old release until a millisecond before it, and the new one from then on', async () => {
    await publish(await approved(FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const at = '2020-12-07T01:00:00.000Z'
    const id = await approved(NEXT_FRIDAY, 130, NEXT_SATURDAY)
    await publish(id, NEXT_SATURDAY, at)
    const read = currentRelease(releasesReader(fresh.database))
    expect((await read('2020-12-07T00:59:59.999Z')).id).toBe('2020-W48-1')
    expect((await read(at)).id).toBe(id)
  })

  it('lets nothing overtake a release that waits for its time', async () => {
    await publish(await approved(FRIDAY, 100, FRIDAY_EVENING), SATURDAY, '2020-12-07T01:00:00.000Z')
    const later = await approved(NEXT_FRIDAY, 130, NEXT_SATURDAY)
    await expect(publish(later, NEXT_SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('refuses an instant that has passed', async () => {
    const id = await approved(FRIDAY, 100, FRIDAY_EVENING)
    await expect(publish(id, SATURDAY, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('publishing twice at once', () => {
  it('publishes once, and readers see the old or the new release, never a mixture', async () => {
    await publish(await approved(FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const id = await approved(NEXT_FRIDAY, 130, NEXT_SATURDAY)
    const reads = Array.from({ length: 20 }, () => readAt(NEXT_SATURDAY))
    const outcomes = await Promise.allSettled([publish(id, NEXT_SATURDAY), publish(id, NEXT_SATURDAY)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    for (const { id: seen, sha256, manifest, manifestSha256, publishedAt, ...content } of await Promise.all(reads)) {
      expect(['2020-W48-1', id]).toContain(seen)
      expect(contentHash({ ...content })).toBe(sha256)
      expect(contentHash(manifest)).toBe(manifestSha256)
      expect(manifest.publishAt).toBe(publishedAt)
    }
  })
})

describe('reading the release in force', () => {
  it('asks the database once in 10 seconds', async () => {
    await publish(await approved(FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    let reads = 0
    const reader = releasesReader(fresh.database)
    const read = currentRelease({ ...reader, current: () => ((reads += 1), reader.current()) })
    for (const second of ['00.000', '05.000', '09.999']) await read(`2020-11-28T02:00:${second}Z`)
    expect(reads).toBe(1)
    await read('2020-11-28T02:00:10.000Z')
    expect(reads).toBe(2)
  })

  it('says that nothing has been published yet', async () => {
    await expect(readAt(SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
  })
})
