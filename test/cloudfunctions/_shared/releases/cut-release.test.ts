import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, first, NEXT_SATURDAY, publish, readAt, SATURDAY } from './publication'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('a release', () => {
  it('carries the figures known at its cut-off, each with unit, day and place, and nulls for what nobody reported', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 45_708_484, FRIDAY_EVENING), SATURDAY)
    const { figures, provenance, id } = await readAt(fresh.database, SATURDAY)
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
    const release = await publish(fresh.database, await approved(fresh.database, FRIDAY, 1, FRIDAY_EVENING), SATURDAY)
    const { id, publishedAt, sha256, manifest, manifestSha256, ...content } = release
    expect(contentHash(content)).toBe(sha256)
    expect(contentHash(manifest)).toBe(manifestSha256)
    expect([manifest.id, manifest.publishAt]).toEqual([id, publishedAt])
    const text = JSON.stringify(release)
    for (const person of ['reporter', 'publisher-1', 'publisher-2']) expect(text).not.toContain(person)
    expect(JSON.stringify(content)).not.toContain(id)
  })

  it('chains to the manifest before it and tells the change with both days', async () => {
    const earlier = await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const later = await publish(
      fresh.database,
      await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY),
      NEXT_SATURDAY,
    )
    expect([earlier.manifest.previous, later.manifest.previous]).toEqual([null, earlier.manifestSha256])
    const uses = later.figures.find(({ metric }) => metric === 'health-card-uses')
    expect(uses).toMatchObject({
      asOf: NEXT_FRIDAY,
      change: { difference: 30, since: { value: 100, asOf: FRIDAY } },
      earlier: [{ value: 100, asOf: FRIDAY }],
    })
  })

  it('stays what it was in the archive when a later one is published', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await publish(fresh.database, id, SATURDAY)
    const archived = await releasesReader(fresh.database).find(id)
    await publish(fresh.database, await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY), NEXT_SATURDAY)
    expect(await releasesReader(fresh.database).find(id)).toEqual(archived)
  })

  it('is cut alike from the same reports and cut-off', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    const again = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    const earlier = await releasesReader(fresh.database).find(id)
    const cutOff = earlier?.content.cutOff
    expect({ ...again.content, cutOff }).toEqual(earlier?.content)
  })

  it('cannot be cut where nothing was reported', async () => {
    await expect(cutRelease(fresh.database, first.person, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'conflict' })
  })
})
