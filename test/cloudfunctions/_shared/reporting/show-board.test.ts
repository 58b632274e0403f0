import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { giveDuties } from '../../../../cloudfunctions/_shared/reporting/give-duties'
import { showBoard } from '../../../../cloudfunctions/_shared/reporting/show-board'
import { showCell, showCompleteness } from '../../../../cloudfunctions/_shared/reporting/show-completeness'
import type { Duty } from '../../../../src/contract/duties'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'

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
