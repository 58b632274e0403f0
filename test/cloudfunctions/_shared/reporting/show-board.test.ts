import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { giveDuties } from '../../../../cloudfunctions/_shared/reporting/give-duties'
import { showBoard } from '../../../../cloudfunctions/_shared/reporting/show-board'
import { showCell, showCompleteness } from '../../../../cloudfunctions/_shared/reporting/show-completeness'
import type { Duty } from '../../../../src/contract/duties'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, csvOf, dailyCsv, dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'

const PEOPLE = 'health-card-people'
const [THURSDAY, FRIDAY] = ['2020-11-26', '2020-11-27']
const at = (time: string, day = FRIDAY) => new Date(`${day}T${time}:00+08:00`).toISOString()

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

function duty(subject: string, changes: Partial<Duty> = {}): Duty {
  return { subject, name: subject, metrics: [USES], from: '2020-11-01', to: null, ...changes }
}

function give(duties: readonly Duty[]) {
  return giveDuties(fresh.database, { duties, reason: '开始按日上报' }, 'cloudbase:dictionary', at('08:00'))
}

function deliver(rows: readonly Parameters<typeof row>[0][], time: string, day = FRIDAY) {
  return taken(
    fresh.database,
    dailyJson(
      rows.map((one) => row({ period: THURSDAY, ...one })),
      { period: day },
    ),
    at(time, day),
  )
}

const board = (now = at('10:30')) => showBoard(fresh.database, { day: THURSDAY }, now)

describe('the daily board', () => {
  it('tells who reported, who is late and who is missing', async () => {
    const [third, fourth] = ['region:220200', 'region:220300']
    await give([duty(PROVINCE), duty(CHANGCHUN), duty(third), duty(fourth, { metrics: [USES, PEOPLE] })])
    await deliver([{ subject: PROVINCE, value: 100 }], '08:30')
    await deliver([{ subject: fourth, value: 5 }], '09:00')
    await deliver([{ subject: CHANGCHUN, value: 50 }], '10:15')
    const { counts, needing, cameIn, due } = await board()
    expect(due).toBe(at('10:00'))
    expect(counts).toMatchObject({ 'on-time': 1, late: 1, partial: 1, overdue: 1, waiting: 0, held: 0 })
    expect(needing).toEqual([
      { subject: third, name: third, state: 'overdue', reported: 0, of: 1 },
      { subject: fourth, name: fourth, state: 'partial', reported: 1, of: 2 },
    ])
    expect(cameIn.map(({ subject, state }) => [subject, state])).toEqual([
      [CHANGCHUN, 'late'],
      [PROVINCE, 'on-time'],
    ])
  })

  it('shows what is held until somebody has decided, and what was decided', async () => {
    await give([duty(PROVINCE)])
    await deliver([{ value: 100 }], '08:30')
    const report = await deliver([{ value: 90 }], '09:00')
    const held = await board()
    expect(held.held).toMatchObject([{ report: report._id, undecided: 1 }])
    expect(held.counts['on-time']).toBe(1)
    const hold = undecidedRows(report)[0]?.hold.id ?? ''
    const decision = { report: report._id, hold, verdict: 'refuse', reason: '填错' } as const
    await decideDailyHold(fresh.database, decision, 'cloudbase:checker', at('09:30'))
    const decided = await showBoard(fresh.database, { day: THURSDAY, since: at('09:15') }, at('10:30'))
    expect(decided.held).toEqual([])
    expect(decided.changes).toMatchObject([{ kind: 'decided', about: report._id, at: at('09:30') }])
  })

  it('tells only what happened since somebody looked last', async () => {
    await give([duty(PROVINCE)])
    await deliver([{ value: 100 }], '08:30')
    expect((await showBoard(fresh.database, { since: at('08:29') }, at('09:00'))).changes).toHaveLength(1)
    expect((await showBoard(fresh.database, { since: at('08:30') }, at('09:00'))).changes).toEqual([])
  })

  it('compares a value with days of the same class', async () => {
    await give([duty(PROVINCE)])
    const days = Array.from({ length: 25 }, (_, place) => `2020-11-${String(place + 1).padStart(2, '0')}`)
    const rows = days.map((period, place) => ({ period, value: 1_000 + 10 * place }))
    await deliver(rows, '08:30', '2020-11-26')
    await deliver([{ value: 9_999 }], '08:31')
    const movement = (await board()).movements.find(({ metric }) => metric === USES)
    expect(movement).toMatchObject({
      value: 9_999,
      before: { day: '2020-11-25', value: 1_240 },
      expected: { middle: 1_250, dayClass: 'working-day' },
    })
  })

  it('looks at the day whose numbers are coming in', async () => {
    await give([duty(PROVINCE)])
    expect((await showBoard(fresh.database, {}, at('09:00'))).day).toBe(THURSDAY)
    await deliver([{ value: 100, period: FRIDAY }], '17:30')
    expect((await showBoard(fresh.database, {}, at('18:00'))).day).toBe(FRIDAY)
  })

  it('reads two documents, however many organisations report', async () => {
    await give(Array.from({ length: 1000 }, (_, place) => duty(`organisation:hospital-${place}`)))
    await deliver([{ subject: PROVINCE, value: 100 }], '08:30')
    fresh.meter.clear()
    expect((await board()).counts.overdue).toBe(1000)
    expect(fresh.meter.direct.documentsRead).toBeLessThanOrEqual(2)
  })
})

describe('the completeness matrix', () => {
  it('has a letter a day, and the reason metric by metric', async () => {
    await give([duty(PROVINCE, { from: '2020-11-25' })])
    await deliver([{ period: '2020-11-25', value: 1 }], '08:30', THURSDAY)
    await deliver([{ value: null, missing: 8 }], '09:00')
    const asked = { to: FRIDAY, weeks: 1, of: 'all' } as const
    const { from, rows } = await showCompleteness(fresh.database, asked, at('10:30'))
    expect([from, rows]).toEqual(['2020-11-23', [{ subject: PROVINCE, name: PROVINCE, cells: '--cmw' }]])
    expect(await showCell(fresh.database, { subject: PROVINCE, day: THURSDAY }, at('10:30'))).toMatchObject({
      state: 'no-number',
      metrics: [{ metric: USES, state: 'no-number', missing: 8, firstAt: at('09:00') }],
    })
  })

  const cell = (day = THURSDAY) => showCell(fresh.database, { subject: CHANGCHUN, day }, at('10:30'))
  const cells = async (to = THURSDAY) =>
    (await showCompleteness(fresh.database, { to, weeks: 1, of: 'region' }, at('10:30'))).rows[0]?.cells

  it('shows what was not taken on arrival as rejected, and why, until the number comes', async () => {
    await give([duty(CHANGCHUN, { from: THURSDAY, metrics: [USES, PEOPLE] })])
    const own = (changes: Parameters<typeof row>[0]) => row({ subject: CHANGCHUN, period: THURSDAY, ...changes })
    await deliver([{ value: 1 }, { subject: CHANGCHUN, value: -5 }, { subject: CHANGCHUN, metric: PEOPLE }], '08:30')
    expect(await cells()).toBe('---x')
    expect((await cell()).metrics).toMatchObject([
      { metric: USES, state: 'rejected', because: 'value', firstAt: at('08:30') },
      { metric: PEOPLE, state: 'rejected', because: 'unit' },
    ])
    const written = csvOf([own({ value: 50 }), own({ metric: PEOPLE, unit: '人', value: 1, missing: 8 })])
    await taken(fresh.database, dailyCsv(written), at('09:00'))
    expect((await cell()).metrics).toMatchObject([
      { metric: USES, state: 'reported', because: null },
      { metric: PEOPLE, state: 'rejected', because: 'both-or-neither' },
    ])
    await deliver([{ subject: CHANGCHUN, metric: PEOPLE, unit: '人', value: 20 }], '09:30')
    expect(await cells()).toBe('---c')
  })

  it('keeps what waits for a checker, whatever is not taken after it', async () => {
    await give([duty(CHANGCHUN, { from: '2020-11-25' })])
    await deliver([{ subject: CHANGCHUN, period: '2020-11-25', value: 100 }], '08:00')
    await deliver([{ subject: CHANGCHUN, value: 90 }], '08:30')
    await deliver([{ value: 1 }, { subject: CHANGCHUN, value: -5 }], '09:00')
    expect((await cell()).metrics).toMatchObject([{ state: 'held', because: null }])
  })

  it('notes nothing of rows not taken that nobody owes, or that are about a day still to come', async () => {
    await give([duty(CHANGCHUN)])
    const rows = [
      { subject: 'region:220200', value: -5 },
      { subject: CHANGCHUN, period: '2031-01-01', value: -5 },
    ]
    await deliver([{ value: 1 }, ...rows], '08:30')
    const weeks = await fresh.database.query<{ _id: string; lines: string }>('reporting-weeks', { where: {} })
    expect(weeks.map(({ _id, lines }) => [_id, lines.includes('220200')])).toEqual([['2020-11-23', false]])
  })

  it('counts what was owed however late it comes, and no history that was not', async () => {
    await give([duty(CHANGCHUN, { from: '2020-07-01' })])
    await deliver([{ subject: CHANGCHUN, period: '2020-06-20', value: 1 }], '08:00')
    await deliver([{ subject: CHANGCHUN, period: '2020-07-01', value: 2 }], '08:30')
    expect(await cells('2020-07-01')).toBe('--l')
    expect(await fresh.database.query('reporting-weeks', { where: {} })).toMatchObject([{ _id: '2020-06-29' }])
    expect((await cell('2020-07-01')).metrics).toMatchObject([{ state: 'reported', firstAt: at('08:30') }])
  })

  it('keeps the duty of a day when a later one takes its place', async () => {
    await give([duty(PROVINCE)])
    await give([duty(PROVINCE, { from: THURSDAY, metrics: [USES, PEOPLE] })])
    await deliver([{ period: '2020-11-25', value: 1 }, { value: 2 }], '08:30', THURSDAY)
    const asked = { to: FRIDAY, weeks: 1, of: 'region' } as const
    expect((await showCompleteness(fresh.database, asked, at('10:30'))).rows[0]?.cells).toBe('nncpw')
  })

  it('refuses duties for metrics nobody counts by the day', async () => {
    await expect(give([duty(PROVINCE, { metrics: ['uploaded-rows'] })])).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'duties.0.metrics' }],
    })
  })
})
