import { showWaiting } from '../../../../cloudfunctions/_shared/entry/show-waiting'
import { showSeries } from '../../../../cloudfunctions/_shared/metrics/show-series'
import { type DailyReport, undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import type { RowDecision } from '../../../../cloudfunctions/_shared/reports/daily-settling'
import { decideDailyHolds } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'
import { LAST_VALUE, reportedBefore, REPORTER, SATURDAY_MORNING, STEP, submitted, typed, typedRow } from './typing'

const CHECKER = 'cloudbase:checker'
const PEOPLE = 'health-card-people'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  await reportedBefore(fresh.database)
})
afterEach(() => fresh.close())

const last = async () =>
  (await showSeries(fresh.database, { metric: USES, subject: PROVINCE, year: 2020 }))?.values.at(-1)

function decide(report: DailyReport, changes: Partial<RowDecision> = {}, checker = CHECKER) {
  const holds = undecidedRows(report).map(({ hold }) => hold.id)
  const decision: RowDecision = { report: report._id, holds, verdict: 'confirm', reason: '', ...changes }
  return decideDailyHolds(fresh.database, decision, checker, SATURDAY_MORNING)
}

/** Two metrics typed for a day, both unremarkable. */
async function twoTyped(): Promise<DailyReport> {
  await taken(fresh.database, dailyJson([row({ metric: PEOPLE, unit: '人', value: 10, period: '2020-11-26' })]))
  return submitted(fresh.database, typed([typedRow(), typedRow({ metric: PEOPLE, unit: '人', value: 11 })]))
}

describe('what was typed', () => {
  it('stands once another person has looked, all of a report in one go', async () => {
    const decided = await decide(await twoTyped())
    expect([decided.state, decided.counts.accepted, await last()]).toEqual(['accepted', 2, LAST_VALUE + STEP])
  })

  it('is not confirmed by whoever typed it', async () => {
    await expect(decide(await twoTyped(), {}, REPORTER)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await last()).toBe(LAST_VALUE)
  })

  it('is decided once by two checkers at the same time', async () => {
    const report = await twoTyped()
    const both = await Promise.allSettled([
      decide(report),
      decide(report, { verdict: 'refuse', reason: '填错了' }, 'cloudbase:checker-2'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
  })

  it('is not let in by a decision about another day of its series', async () => {
    const early = await submitted(
      fresh.database,
      typed([typedRow({ value: 5, comment: '平台迁移' })], { day: '2020-11-27' }),
    )
    const next = await submitted(
      fresh.database,
      typed([typedRow({ value: 8, comment: '平台迁移' })], { day: '2020-11-28', key: 'b'.repeat(32) }),
    )
    await decide(early, { verdict: 'reset', reason: '平台迁移后重新计数' })
    expect(await last()).toBe(5)
    expect((await decide(next, { reason: '与平台一致' })).state).toBe('accepted')
    expect(await last()).toBe(8)
  })

  it('is doubtful once somebody else has said otherwise, and then needs a reason', async () => {
    const report = await submitted(fresh.database, typed([typedRow()]))
    const other = await submitted(
      fresh.database,
      typed([typedRow({ value: LAST_VALUE + STEP + 1 })], { key: 'c'.repeat(32) }),
    )
    await decide(other)
    await expect(decide(report)).rejects.toMatchObject({ issues: [{ path: 'reason' }] })
    const { reports } = await showWaiting(fresh.database, CHECKER, SATURDAY_MORNING)
    expect(reports[0]?.rows).toMatchObject([{ rule: 'restates', plain: false }])
  })

  it('is confirmed as a restatement only with a reason and its code', async () => {
    const first = await submitted(fresh.database, typed([typedRow()]))
    await decide(first)
    const wish = typed([typedRow({ value: LAST_VALUE + STEP + 1, comment: '漏了一家' })], { key: 'd'.repeat(32) })
    const report = await submitted(fresh.database, wish, REPORTER, '2020-11-28T03:00:00.000Z')
    const needs = { needsCode: true } as const
    await expect(decide(report, needs)).rejects.toMatchObject({ issues: [{ path: 'reasonCode' }] })
    await expect(decide(report, { ...needs, reasonCode: 'R08' })).rejects.toMatchObject({
      issues: [{ path: 'reason' }],
    })
    await decide(report, { ...needs, reasonCode: 'R08', reason: '补上漏报的一家' })
    expect(await last()).toBe(LAST_VALUE + STEP + 1)
  })
})

describe('a checker', () => {
  it('sees what waits, the oldest report first, with the value before, the range, the comment and who typed it', async () => {
    await twoTyped()
    const outlier = typedRow({ value: LAST_VALUE + 9 * STEP, comment: '补传了一周的数据' })
    await submitted(fresh.database, typed([outlier], { key: 'e'.repeat(32) }), REPORTER, '2020-11-28T02:00:00.000Z')
    const { reports, left } = await showWaiting(fresh.database, REPORTER, SATURDAY_MORNING)
    expect(left).toBe(0)
    expect(reports.map(({ rows }) => rows.length)).toEqual([2, 1])
    expect(reports[1]).toMatchObject({
      own: true,
      entered: true,
      by: { role: 'reporter', note: '' },
      rows: [{ comment: '补传了一周的数据', previous: { value: LAST_VALUE }, expected: { dayClass: 'working-day' } }],
    })
    expect(JSON.stringify(reports)).not.toContain('cloudbase:')
  })

  it('confirms what is doubtful one by one', async () => {
    await taken(fresh.database, dailyJson([row({ metric: PEOPLE, unit: '人', value: 10, period: '2020-11-26' })]))
    const rows = [typedRow(), typedRow({ metric: PEOPLE, unit: '人', value: 9, comment: '去重' })]
    const report = await submitted(fresh.database, typed(rows))
    await expect(decide(report, { reason: '都对' })).rejects.toMatchObject({ code: 'conflict' })
    const doubtful = report.held.find(({ hold }) => hold.rule === 'counter-fell')?.hold.id ?? ''
    await expect(decide(report, { holds: [doubtful] })).rejects.toMatchObject({ issues: [{ path: 'reason' }] })
    await decide(report, { holds: [doubtful], reason: '平台去重' })
    const plain = report.held.filter(({ hold }) => hold.id !== doubtful).map(({ hold }) => hold.id)
    expect((await decide(report, { holds: plain })).state).toBe('accepted')
  })
})
