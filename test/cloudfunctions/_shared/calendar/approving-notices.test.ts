import { dropNotice } from '../../../../cloudfunctions/_shared/calendar/drop-notice'
import { previewNotice } from '../../../../cloudfunctions/_shared/calendar/preview-notice'
import { showCalendar } from '../../../../cloudfunctions/_shared/calendar/show-calendar'
import { readAssignees } from '../../../../cloudfunctions/_shared/follow-ups/assignees.reader'
import { openFollowUp } from '../../../../cloudfunctions/_shared/follow-ups/work-off-follow-up'
import { holidaysIn } from '../../../../cloudfunctions/_shared/listings/current-listings'
import { currentListings } from '../../../../cloudfunctions/_shared/listings/listings.reader'
import { putCurrentListings } from '../../../../cloudfunctions/_shared/listings/listings.writer'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import { showBoard } from '../../../../cloudfunctions/_shared/reporting/show-board'
import type { Document } from '../../../../cloudfunctions/_shared/rpc/database'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { manyListings } from '../../../many-hospitals'
import { approveNotice, colleague, decide, dictionary, longerNewYear, propose, publisher } from './notices'

const NOON = '2020-12-02T04:00:00.000Z'
const EVENING = '2020-12-02T10:00:00.000Z'
/** The last millisecond of the day in China, and the first of the next. */
const [LAST, FIRST] = ['2020-12-02T15:59:59.999Z', '2020-12-02T16:00:00.000Z']
const MONDAY = '2021-01-04'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const show = (person = dictionary, now = EVENING) => showCalendar(fresh.database, { year: 2021 }, person, now)
const audited = async () =>
  (await fresh.database.query<Document & { action: string; actor: string }>('audit', { where: {} })).map(
    ({ action, actor }) => [action, actor],
  )
const idOf = async () => (await show()).proposals[0]?.id ?? ''

describe('entering a notice', () => {
  it('waits for another person, and shows who looks what it would do', async () => {
    const own = await propose(fresh.database, NOON)
    expect(own.proposals).toMatchObject([{ state: 'proposed', own: true, decided: null }])
    const others = await show(colleague)
    expect(others.proposals).toMatchObject([{ own: false, effect: { knownFrom: '2020-12-03' } }])
    expect(others.proposals[0]?.effect).toEqual(await previewNotice(fresh.database, longerNewYear(), EVENING))
    expect(JSON.stringify(others)).not.toContain(dictionary)
    expect(others.notices.map(({ number }) => number)).toEqual(['国办发明电〔2020〕27号'])
  })

  it('is one notice where the same is sent twice, also at once', async () => {
    await Promise.all([propose(fresh.database, NOON), propose(fresh.database, NOON)])
    await propose(fresh.database, EVENING)
    expect((await show()).proposals).toHaveLength(1)
    expect(await audited()).toEqual([['calendar.propose', dictionary]])
  })

  it('is refused where somebody else has entered its number, and where the number counts already', async () => {
    await propose(fresh.database, NOON)
    await expect(propose(fresh.database, NOON, { person: colleague })).rejects.toThrow('正等另一人核对')
    await decide(fresh.database, await idOf(), EVENING)
    await expect(propose(fresh.database, EVENING)).rejects.toThrow('已经在用')
    const published = longerNewYear({ number: '国办发明电[2020]27号' })
    await expect(propose(fresh.database, EVENING, { notice: published })).rejects.toThrow('已经在用')
    const otherYear = longerNewYear({ number: '国办发明电〔2019〕16号' })
    await expect(propose(fresh.database, EVENING, { notice: otherYear })).rejects.toThrow('是关于 2020 年的通知')
    await expect(previewNotice(fresh.database, otherYear, EVENING)).rejects.toMatchObject({
      issues: [{ path: 'number' }],
    })
  })

  it('names the fields that are wrong', async () => {
    const holidays = [{ name: '元旦', from: '2021-01-01', to: '2021-01-03', working: ['2021-01-06'] }]
    await expect(propose(fresh.database, NOON, { notice: longerNewYear({ holidays }) })).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'notice.holidays.0.working.0' }],
    })
  })
})

describe('deciding about it', () => {
  it('is never for who entered it', async () => {
    await propose(fresh.database, NOON)
    await expect(decide(fresh.database, await idOf(), EVENING, { person: dictionary })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect((await show()).proposals).toMatchObject([{ state: 'proposed' }])
  })

  it('is done once where two do it at once', async () => {
    await propose(fresh.database, NOON)
    const id = await idOf()
    const both = await Promise.allSettled([
      decide(fresh.database, id, EVENING, { person: colleague }),
      decide(fresh.database, id, EVENING, { person: publisher, verdict: 'refuse' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await audited()).filter(([action]) => action === 'calendar.decide')).toHaveLength(1)
  })

  it('is too late where the year is over by then', async () => {
    await propose(fresh.database, NOON)
    await expect(decide(fresh.database, await idOf(), '2022-01-01T04:00:00.000Z')).rejects.toThrow('这一年已经过完')
  })

  it('changes nothing where it is refused, and the number can be entered again', async () => {
    await propose(fresh.database, NOON)
    await decide(fresh.database, await idOf(), EVENING, { verdict: 'refuse' })
    expect((await show()).proposals).toMatchObject([{ state: 'refused', decided: { reason: '与原文一致' } }])
    expect((await showBoard(fresh.database, { day: MONDAY }, '2021-01-05T01:00:00.000Z')).dayClass).toBe('working-day')
    await propose(fresh.database, FIRST)
    expect((await show()).proposals.map(({ state }) => state)).toEqual(['proposed', 'refused'])
  })

  it('can be spared by who entered it, and by nobody else', async () => {
    await propose(fresh.database, NOON)
    const id = await idOf()
    await expect(dropNotice(fresh.database, { id }, colleague, EVENING)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await dropNotice(fresh.database, { id }, dictionary, EVENING)).proposals[0]?.state).toBe('dropped')
    await expect(decide(fresh.database, id, EVENING)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('an approved notice', () => {
  it('is reckoned with on the board from the day after on, at no further document', async () => {
    await approveNotice(fresh.database, NOON)
    const looked = (now: string) => showBoard(fresh.database, { day: '2020-12-31' }, now)
    const monday = (now: string) => showBoard(fresh.database, { day: MONDAY }, now)
    expect((await monday(LAST)).dayClass).toBe('working-day')
    expect((await looked(LAST)).due).toBe('2021-01-04T02:00:00.000Z')
    fresh.meter.clear()
    expect(await monday(FIRST)).toMatchObject({ dayClass: 'holiday', dayName: '元旦' })
    expect(fresh.meter.direct.documentsRead).toBeLessThanOrEqual(2)
    expect((await looked(FIRST)).due).toBe('2021-01-06T02:00:00.000Z')
    expect((await looked(FIRST)).changes).toMatchObject([{ kind: 'calendar' }])
  })

  it('is told to residents with the hospitals, whose register stays as it was', async () => {
    const before = manyListings(3)
    await putCurrentListings(fresh.database, before)
    await approveNotice(fresh.database, NOON)
    const listings = await currentListings(fresh.database)
    expect(listings).toEqual({ ...before, notices: [{ ...longerNewYear(), knownFrom: '2020-12-03' }] })
    expect(holidaysIn(listings, '2020-12-02')).not.toContain(MONDAY)
    expect(holidaysIn(listings, '2020-12-03')).toContain(MONDAY)
  })

  it('counts in working days that a follow-up is given', async () => {
    await giveGrant(
      fresh.database,
      { person: colleague, role: 'checker', scope: 'everything', to: null, note: '小李' },
      'cloudbase:admin',
      NOON,
    )
    await approveNotice(fresh.database, NOON)
    const [one] = (await readAssignees(fresh.database, '2020-12-31')).all
    const topic = { kind: 'value', metric: 'health-card-uses', subject: 'region:220000', day: '2020-12-30' } as const
    const wish = { id: 'f'.repeat(32), topic, text: '核对', assignee: one?.code ?? '', workingDays: 1 }
    const doing = { person: dictionary, now: '2020-12-31T04:00:00.000Z', mayLook: () => true }
    expect((await openFollowUp(fresh.database, wish, doing)).due).toBe('2021-01-06')
  })

  it('is shown with what it changed, and the notices before it', async () => {
    await approveNotice(fresh.database, NOON)
    const { days, notices, announced } = await show(dictionary, FIRST)
    expect(announced).toBe(true)
    expect(days.slice(0, 2)).toEqual([
      { from: '2021-01-01', to: '2021-01-05', dayClass: 'holiday', name: '元旦', number: '国办发明电〔2020〕99号' },
      { from: '2021-01-09', to: '2021-01-09', dayClass: 'make-up-day', name: '元旦', number: '国办发明电〔2020〕99号' },
    ])
    expect(notices.map(({ entered, knownFrom, changes }) => [entered, knownFrom, changes.length])).toEqual([
      [true, '2020-12-03', 2],
      [false, '2020-11-25', 14],
    ])
  })

  it('gives way to another of its number', async () => {
    await approveNotice(fresh.database, NOON)
    const holidays = [{ name: '元旦', from: '2021-01-01', to: '2021-01-04', working: [] }]
    const notice = longerNewYear({ holidays })
    await propose(fresh.database, FIRST, { notice, replaces: true })
    await decide(fresh.database, await idOf(), FIRST)
    const { notices } = await show(dictionary, '2020-12-04T01:00:00.000Z')
    expect(notices.map(({ replaced }) => replaced)).toEqual([false, true, false])
    const board = await showBoard(fresh.database, { day: '2021-01-05' }, '2020-12-04T01:00:00.000Z')
    expect(board.dayClass).toBe('working-day')
  })
})
