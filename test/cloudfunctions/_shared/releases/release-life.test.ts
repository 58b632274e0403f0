import { readOpenFile } from '../../../../cloudfunctions/_shared/open-data/read-open-file'
import { approveRelease } from '../../../../cloudfunctions/_shared/releases/approve-release'
import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { discardRelease } from '../../../../cloudfunctions/_shared/releases/discard-release'
import { planRelease } from '../../../../cloudfunctions/_shared/releases/plan-release'
import { openPreview, readPreview } from '../../../../cloudfunctions/_shared/releases/preview-release'
import { publishRelease } from '../../../../cloudfunctions/_shared/releases/publish-release'
import { archivedRelease, releaseOn } from '../../../../cloudfunctions/_shared/releases/read-archived-release'
import { currentStanding } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { readServed } from '../../../../cloudfunctions/_shared/releases/read-published-documents'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { showRelease } from '../../../../cloudfunctions/_shared/releases/show-release'
import { showReleases } from '../../../../cloudfunctions/_shared/releases/show-releases'
import { unscheduleRelease } from '../../../../cloudfunctions/_shared/releases/unschedule-release'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, first, NEXT_SATURDAY, publish, SATURDAY, second } from './publication'

const HOUR = '2020-12-05T02:00:00.000Z'
const SECOND_BEFORE = '2020-12-05T01:59:59.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

/** One release in force, and the next one waiting for its hour. */
async function scheduled(): Promise<{ before: string; next: string }> {
  const before = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
  await publish(fresh.database, before, SATURDAY)
  const next = await approved(fresh.database, NEXT_FRIDAY, 777_777, NEXT_SATURDAY)
  await publish(fresh.database, next, NEXT_SATURDAY, HOUR)
  return { before, next }
}

async function served(now: string) {
  const standing = await currentStanding(releasesReader(fresh.database))(now)
  return readServed(fresh.database, standing, { now })
}

/** Everything that residents and the open data say at an instant, as one text. */
async function saidAt(now: string, id: string): Promise<string> {
  const open = (path: string) =>
    readOpenFile(fresh.database, { path: `/open/${path}`, before: undefined, origin: '', now }).then(
      ({ file }) => file.body,
      (thrown: unknown) => String((thrown as { code?: string }).code),
    )
  const archive = archivedRelease(fresh.database, id, now).then(
    (release) => JSON.stringify(release),
    (thrown: unknown) => String((thrown as { code?: string }).code),
  )
  const files = ['releases.json', 'releases/latest/release.json', `releases/${id}/release.json`, 'restatements.xml']
  const said = await Promise.all([...files.map(open), archive, releaseOn(fresh.database, '2020-12-05', now)])
  return JSON.stringify([...said, await served(now)])
}

describe('a release that waits for its hour', () => {
  it('is nowhere to be read one second before, and everywhere at the hour', async () => {
    const { next } = await scheduled()
    const before = await saidAt(SECOND_BEFORE, next)
    expect(before).not.toContain('777777')
    expect(before).not.toContain(next)
    const after = await saidAt(HOUR, next)
    expect(after.split('777777').length).toBeGreaterThan(5)
  })

  it('is previewed as residents will read it, before and at its hour', async () => {
    const { before, next } = await scheduled()
    for (const [at, id, value] of [
      [SECOND_BEFORE, before, 100],
      [HOUR, next, 777_777],
    ] as const) {
      const { token } = await openPreview(fresh.database, { id: next, at }, first.person, NEXT_SATURDAY)
      const { release } = await readPreview(fresh.database, { token }, NEXT_SATURDAY)
      expect(release?.id).toBe(id)
      expect(release?.figures.find(({ metric }) => metric === 'health-card-uses')?.value).toBe(value)
    }
  })

  it('is previewed for a quarter of an hour, and not by who guesses', async () => {
    const { next } = await scheduled()
    const { token, until } = await openPreview(fresh.database, { id: next, at: HOUR }, first.person, NEXT_SATURDAY)
    expect(until).toBe('2020-12-05T01:15:00.000Z')
    await expect(readPreview(fresh.database, { token }, until)).rejects.toMatchObject({ code: 'not-found' })
    const guessed = readPreview(fresh.database, { token: '0'.repeat(48) }, NEXT_SATURDAY)
    await expect(guessed).rejects.toMatchObject({ code: 'not-found' })
  })

  it('tells residents when it comes', async () => {
    await scheduled()
    expect((await served(SECOND_BEFORE)).beside?.nextRelease).toEqual({ at: HOUR, note: '' })
    expect((await served(HOUR)).beside?.nextRelease).toBeUndefined()
  })

  it('can be taken out of its turn while its time has not come, and residents read why it is late', async () => {
    const { before, next } = await scheduled()
    await unscheduleRelease(fresh.database, { id: next, reason: '一个数还在核实' }, second.person, SECOND_BEFORE)
    const now = await served(HOUR)
    expect([now.id, now.beside?.nextRelease]).toEqual([before, { at: HOUR, note: '一个数还在核实' }])
    await publish(fresh.database, next, HOUR)
    const later = await served(HOUR)
    expect([later.id, later.beside?.nextRelease]).toEqual([next, undefined])
    expect(later.manifest.previous).toBe((await archivedRelease(fresh.database, before, HOUR)).manifestSha256)
  })

  it('is in force from its hour on, and no longer taken out', async () => {
    const { next } = await scheduled()
    const late = unscheduleRelease(fresh.database, { id: next, reason: '晚了' }, second.person, HOUR)
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('publishing', () => {
  it('takes the day the data are as of, typed by a person', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    const other = publishRelease(fresh.database, { id, confirm: '2020-11-26' }, first.person, SATURDAY)
    await expect(other).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path: 'confirm' }] })
  })

  it('takes a reason where a report came after the cut, and keeps it', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await receiveReport(fresh.database, delivery(bulletin('2020-11-28', [['health-card-uses', 130]])), SATURDAY)
    const wish = { id, confirm: FRIDAY }
    await expect(publishRelease(fresh.database, wish, first.person, SATURDAY)).rejects.toThrow('之后又收到 1 份')
    const waivers = [{ check: 'nothing-since', reason: '下周再发' }]
    await publishRelease(fresh.database, { ...wish, waivers }, first.person, SATURDAY)
    const shown = await showRelease(fresh.database, { id }, first.person, SATURDAY)
    expect([shown.stage, shown.waivers]).toEqual(['in-force', waivers])
    expect(shown.history.at(-1)?.note).toContain('下周再发')
  })

  it('waits for a value that was held before the cut', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 100]])), FRIDAY_EVENING)
    await receiveReport(fresh.database, delivery(bulletin('2020-11-28', [['health-card-uses', 90]])), SATURDAY)
    const { _id } = await cutRelease(fresh.database, first.person, SATURDAY)
    await expect(approveRelease(fresh.database, _id, first, SATURDAY)).rejects.toThrow('没有人决定')
  })
})

describe('the release desk', () => {
  it('knows each release by where it stands', async () => {
    const { before, next } = await scheduled()
    const draft = await cutRelease(fresh.database, first.person, NEXT_SATURDAY)
    const other = await cutRelease(fresh.database, first.person, NEXT_SATURDAY)
    await discardRelease(fresh.database, { id: other._id, reason: '多了一个' }, first.person, NEXT_SATURDAY)
    const { open, archive } = await showReleases(fresh.database, {}, NEXT_SATURDAY)
    const stages = Object.fromEntries([...open, ...archive].map(({ id, stage }) => [id, stage]))
    expect(stages).toEqual({
      [before]: 'in-force',
      [next]: 'scheduled',
      [draft._id]: 'draft',
      [other._id]: 'discarded',
    })
    const later = await showReleases(fresh.database, {}, HOUR)
    expect(later.archive.map(({ id, stage }) => [id, stage])).toEqual([
      [next, 'in-force'],
      [before, 'archived'],
    ])
  })

  it('says what a draft would change, and whether one has approved it, but not who did', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    await receiveReport(fresh.database, delivery(bulletin(NEXT_FRIDAY, [['health-card-uses', 130]])), NEXT_SATURDAY)
    const { _id: id } = await cutRelease(fresh.database, first.person, NEXT_SATURDAY)
    await approveRelease(fresh.database, id, first, NEXT_SATURDAY)
    const own = await showRelease(fresh.database, { id }, first.person, NEXT_SATURDAY)
    const others = await showRelease(fresh.database, { id }, second.person, NEXT_SATURDAY)
    expect([own.approvals, own.ownApproval, others.ownApproval]).toEqual([1, true, false])
    expect(own.figures.find(({ metric }) => metric === 'health-card-uses')).toMatchObject({
      unit: '人次',
      old: { value: 100, asOf: FRIDAY },
      new: { value: 130, asOf: NEXT_FRIDAY },
    })
    expect(JSON.stringify([own, others])).not.toContain('cloudbase:')
  })

  it('lets nobody publish or approve a draft that was given up', async () => {
    const id = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await discardRelease(fresh.database, { id, reason: '重做' }, first.person, SATURDAY)
    await expect(publish(fresh.database, id, SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
    await expect(approveRelease(fresh.database, id, first, SATURDAY)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('announces the next release, and takes that back', async () => {
    await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    const plan = { at: HOUR, note: '' }
    await planRelease(fresh.database, { plan }, first.person, SATURDAY)
    expect((await served(SATURDAY)).beside?.nextRelease).toEqual(plan)
    await planRelease(fresh.database, { plan: null }, first.person, SATURDAY)
    expect((await served(SATURDAY)).beside?.nextRelease).toBeUndefined()
  })
})
