import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Database, Document } from '../../cloudfunctions/_shared/rpc/database'
import type { PublishedYears } from '../../cloudfunctions/_shared/releases/published-documents.reader'
import type { Release } from '../../cloudfunctions/_shared/releases/release'
import type { PublishedRelease } from '../../src/contract/release'
import { publishWeek, storedSeries } from '../cloudfunctions/_shared/open-data/published-week'
import { freshDatabaseOf } from '../journeys/project-database'
import { type Project, startProject } from '../journeys/project'
import { fencedBlocks } from './fenced-block'

const run = promisify(execFile)
let project: Project
let database: Database
let week: PublishedRelease

beforeAll(async () => {
  project = await startProject({ now: '2020-12-01T00:00:00.000Z', seeded: 'bulletin' })
  database = freshDatabaseOf(project)
  const now = project.clock.now().toISOString()
  week = await publishWeek(database, { id: '2020-W49-1', publishAt: now, now })
})
afterAll(() => project.close())

async function follow(settings: Record<string, string> = {}): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', URL: project.url, ...settings }
  const cwd = mkdtempSync(join(tmpdir(), 'open-data-'))
  const script = fencedBlocks('open-data.md', 'sh').join('\n')
  return (await run('bash', ['-euo', 'pipefail', '-c', script], { cwd, env })).stdout
}

/** Changes something stored behind everybody's back while the work is done. */
async function tampered(collection: string, changed: Document, work: () => Promise<void>): Promise<void> {
  const before = await database.find(collection, changed._id)
  if (!before) throw new Error(`${collection} has no ${changed._id}`)
  await database.put(collection, changed)
  try {
    await work()
  } finally {
    await database.put(collection, before)
  }
}

async function stored(id: string): Promise<Release> {
  const release = await database.find<Release>('releases', id)
  if (!release) throw new Error(`there is no ${id}`)
  return release
}

describe('a stranger who follows docs/open-data.md with curl and sha256sum', () => {
  it('fetches the latest release and finds every hash, the chain and the series to be right', async () => {
    const lines = (await follow({ FINGERPRINT: week.manifestSha256 })).trim().split('\n')
    expect(lines).toEqual([
      'the latest release is 2020-W49-1',
      'figures.csv: OK',
      'release.json: OK',
      'manifest-2020-W49-1.json: OK',
      'manifest-2020-W48-1.json: OK',
      'the chain goes back to the first release',
      'earlier-years.json: OK',
      '/open/releases/2020-W49-1/series/health-card-uses/2018.json: OK',
      '/open/releases/2020-W49-1/series/health-card-uses/2020.json: OK',
    ])
  })

  it('is told when the release is not the one on a screenshot', async () => {
    await expect(follow({ FINGERPRINT: '0'.repeat(64) })).rejects.toThrow('1 computed checksum did NOT match')
  })

  it('notices a number that was changed after publication', async () => {
    const release = await stored('2020-W49-1')
    const figures = release.content.figures.map((figure) => ({ ...figure, value: 1 }))
    const changed = { ...release, content: { ...release.content, figures } }
    await tampered('releases', changed, async () => {
      await expect(follow()).rejects.toMatchObject({
        stdout: expect.stringContaining('release.json: FAILED') as string,
      })
    })
  })

  it('notices an approval that was changed after publication', async () => {
    const release = await stored('2020-W48-1')
    const changed = { ...release, manifest: release.manifest && { ...release.manifest, approvals: [] } }
    await tampered('releases', changed, async () => {
      await expect(follow()).rejects.toMatchObject({
        stdout: expect.stringContaining('manifest-2020-W48-1.json: FAILED') as string,
      })
    })
  })

  it('notices earlier years that name another series', async () => {
    const document = await database.find<PublishedYears>('earlier-years', week.earlierYears ?? '')
    const changed = { _id: week.earlierYears ?? '', years: document?.years.replace('2018', '2017') }
    await tampered('earlier-years', changed, async () => {
      await expect(follow()).rejects.toMatchObject({
        stdout: expect.stringContaining('earlier-years.json: FAILED') as string,
      })
    })
  })

  it('notices a series that was changed after publication', async () => {
    const changed = { ...storedSeries, series: storedSeries.series.replace('45708484', '45708485') }
    await tampered('published-series', changed, async () => {
      await expect(follow()).rejects.toMatchObject({ stdout: expect.not.stringContaining('2020.json: OK') as string })
    })
  })
})
