import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { currentRelease } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, first, NEXT_SATURDAY, publish, readAt, SATURDAY, second } from './publication'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('approving', () => {
  it('takes two different people', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 1]])), FRIDAY_EVENING)
    const { _id } = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    await approveRelease(fresh.database, _id, first, FRIDAY_EVENING)
    await expect(approveRelease(fresh.database, _id, first, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'conflict' })
    await expect(publish(fresh.database, _id, SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
    await approveRelease(fresh.database, _id, second, FRIDAY_EVENING)
    expect((await publish(fresh.database, _id, SATURDAY)).manifest.approvals.map(({ role }) => role)).toEqual([
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

  it('is not for whoever entered a value the release compares with', async () => {
    await receiveReport(fresh.database, delivery(bulletin('2020-11-20', [['health-card-uses', 1]])), FRIDAY_EVENING)
    const later = delivery(bulletin(FRIDAY, [['health-card-uses', 2]]), {
      submittedBy: 'source:health-information-centre',
    })
    await receiveReport(fresh.database, later, FRIDAY_EVENING)
    const { _id } = await cutRelease(fresh.database, first.person, FRIDAY_EVENING)
    const reporter = { person: 'cloudbase:reporter', role: 'publisher' as const }
    await expect(approveRelease(fresh.database, _id, reporter, FRIDAY_EVENING)).rejects.toMatchObject({
      code: 'forbidden',
    })
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

describe('invented numbers', () => {
  afterEach(() => {
    delete process.env['ENVIRONMENT_PURPOSE']
  })

  async function synthetic(day = FRIDAY): Promise<string> {
    process.env['ENVIRONMENT_PURPOSE'] = 'demonstration'
    const invented = delivery(bulletin(day, [['health-card-uses', 1]]), { source: 'demonstration' })
    await receiveReport(fresh.database, invented, FRIDAY_EVENING)
    return approved(fresh.database, FRIDAY, 1, FRIDAY_EVENING)
  }

  it('cannot be published where people take numbers for real', async () => {
    const id = await synthetic()
    delete process.env['ENVIRONMENT_PURPOSE']
    await expect(publish(fresh.database, id, SATURDAY)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are marked where they stand among the earlier values only', async () => {
    const release = await publish(fresh.database, await synthetic('2020-11-20'), SATURDAY)
    expect(release.synthetic).toBe(true)
  })

  it('say so in the release and at the report, where they may be published', async () => {
    const id = await synthetic()
    const release = await publish(fresh.database, id, SATURDAY)
    expect([release.synthetic, release.provenance.map(({ source, synthetic: marked }) => [source, marked])]).toEqual([
      true,
      [
        ['demonstration', true],
        ['health-information-centre', false],
      ],
    ])
  })
})

describe('publishing for a later instant', () => {
  it('shows the old release until a millisecond before it, and the new one from then on', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const at = '2020-12-07T01:00:00.000Z'
    const id = await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY)
    await publish(fresh.database, id, NEXT_SATURDAY, at)
    const read = currentRelease(releasesReader(fresh.database))
    expect((await read('2020-12-07T00:59:59.999Z')).id).toBe('2020-W48-1')
    expect((await read(at)).id).toBe(id)
  })

  it('lets nothing overtake a release that waits for its time', async () => {
    await publish(
      fresh.database,
      await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING),
      SATURDAY,
      '2020-12-07T01:00:00.000Z',
    )
    const later = await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY)
    await expect(publish(fresh.database, later, NEXT_SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('refuses an instant that has passed, or that keeps others waiting for years', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    const far = publish(fresh.database, id, SATURDAY, '2999-01-01T00:00:00.000Z')
    await expect(far).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(publish(fresh.database, id, SATURDAY, FRIDAY_EVENING)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('a draft that was cut before the release in force', () => {
  it('cannot bring older numbers back', async () => {
    const older = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await publish(fresh.database, await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY), NEXT_SATURDAY)
    await expect(publish(fresh.database, older, NEXT_SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('publishing twice at once', () => {
  it('publishes once, and readers see the old or the new release, never a mixture', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const id = await approved(fresh.database, NEXT_FRIDAY, 130, NEXT_SATURDAY)
    const reads = Array.from({ length: 20 }, () => readAt(fresh.database, NEXT_SATURDAY))
    const outcomes = await Promise.allSettled([
      publish(fresh.database, id, NEXT_SATURDAY),
      publish(fresh.database, id, NEXT_SATURDAY),
    ])
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
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    let reads = 0
    const reader = releasesReader(fresh.database)
    const read = currentRelease({ ...reader, current: () => ((reads += 1), reader.current()) })
    for (const second of ['00.000', '05.000', '09.999']) await read(`2020-11-28T02:00:${second}Z`)
    expect(reads).toBe(1)
    await read('2020-11-28T02:00:10.000Z')
    expect(reads).toBe(2)
  })

  it('gives a first release at once, to an instance that has just said there is none', async () => {
    const read = currentRelease(releasesReader(fresh.database))
    await expect(read(SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await publish(fresh.database, id, SATURDAY)
    expect((await read(SATURDAY)).id).toBe(id)
  })

  it('says that nothing has been published yet', async () => {
    await expect(readAt(fresh.database, SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
  })
})
