import { openEpoch } from '../../../../cloudfunctions/_shared/metrics/open-epoch'
import { showSeries } from '../../../../cloudfunctions/_shared/metrics/show-series'
import { type DailyReport, undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { dailyReportsReader } from '../../../../cloudfunctions/_shared/reports/daily-reports.reader'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import type { HoldDecision } from '../../../../cloudfunctions/_shared/reports/hold-decisions'
import { restatingDelivery } from '../../../../cloudfunctions/_shared/reports/restating'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, heldRules, PROVINCE, row, taken, USES } from './daily'

const NOON = '2020-11-28T04:00:00.000Z'
const CHECKER = 'cloudbase:checker'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const values = async () => (await showSeries(fresh.database, { metric: USES, subject: PROVINCE, year: 2020 }))?.values
const stated = (period: string, value: number) => taken(fresh.database, dailyJson([row({ period, value })], { period }))
const reread = (report: DailyReport) => dailyReportsReader(fresh.database).find(report._id)

async function decide(report: DailyReport, changes: Partial<HoldDecision> = {}, checker = CHECKER) {
  const hold = undecidedRows(report)[0]?.hold.id ?? ''
  const decision = { report: report._id, hold, verdict: 'confirm' as const, reason: '已电话核实', ...changes }
  return decideDailyHold(fresh.database, decision, checker, NOON)
}

describe('a held row of a daily report', () => {
  it('is let in by another person, or never', async () => {
    await stated('2020-11-26', 100)
    const report = await stated('2020-11-27', 90)
    await expect(decide(report, {}, 'cloudbase:reporter')).rejects.toMatchObject({ code: 'forbidden' })
    expect((await decide(report, { verdict: 'refuse' })).state).toBe('accepted')
    expect(await values()).toEqual([100])
    await expect(decide(report, { hold: report.held[0]?.hold.id ?? '' })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('that opens a new epoch lets in the days after it, which are no longer doubtful', async () => {
    await stated('2020-11-23', 100)
    const reset = await stated('2020-11-24', 3)
    const next = await stated('2020-11-25', 8)
    const last = await stated('2020-11-26', 101)
    expect([heldRules(reset), heldRules(next), last.state]).toEqual([['counter-fell'], ['counter-fell'], 'accepted'])
    await decide(reset, { verdict: 'reset', reason: '平台迁移后重新计数' })
    expect((await reread(next))?.state).toBe('accepted')
    expect(await values()).toEqual([100, 3, 8, 101])
    expect(heldRules(await stated('2020-11-27', 50))).toEqual(['counter-fell'])
  })

  it('is decided once by two checkers at the same time', async () => {
    await stated('2020-11-26', 100)
    const report = await stated('2020-11-27', 90)
    const both = await Promise.allSettled([decide(report), decide(report, {}, 'cloudbase:checker-2')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await values()).toEqual([100, 90])
  })

  it('is no reset unless a counter fell', async () => {
    await stated('2020-11-27', 100)
    const report = await stated('2020-11-27', 101)
    await expect(decide(report, { verdict: 'reset' })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('takes one of two values stated for the same day', async () => {
    const report = await taken(fresh.database, dailyJson([row({ value: 1 }), row({ value: 2 })]))
    const [first, second] = report.held.map(({ hold }) => hold.id)
    await decide(report, { hold: second ?? '' })
    await expect(decide(report, { hold: first ?? '' })).rejects.toMatchObject({ code: 'conflict' })
    expect((await decide(report, { hold: first ?? '', verdict: 'refuse' })).state).toBe('accepted')
    expect(await values()).toEqual([2])
  })
})

const wish = {
  source: 'health-information-centre',
  metric: USES,
  subject: PROVINCE,
  period: '2020-11-26',
  value: 95,
  missing: null,
  reason: '来源删除了重复上传',
  reasonCode: 'R02' as const,
}

describe('restating', () => {
  it('waits for another person, keeps the earlier value, and says why', async () => {
    await stated('2020-11-26', 100)
    const report = await taken(fresh.database, restatingDelivery(wish, 'cloudbase:reporter'))
    expect([report.state, heldRules(report), report.proposal]).toEqual([
      'held',
      ['restates'],
      { reason: '来源删除了重复上传', reasonCode: 'R02' },
    ])
    expect(await values()).toEqual([100])
    await decide(report)
    expect(await values()).toEqual([95])
  })

  it('says nothing about a day nobody has spoken of', async () => {
    const report = await taken(fresh.database, restatingDelivery(wish, 'cloudbase:reporter'))
    expect([report.counts.rejected, report.rejections[0]?.rule, await values()]).toEqual([
      1,
      'nothing-to-restate',
      undefined,
    ])
  })
})

describe('opening an epoch', () => {
  const opening = { metric: USES, subject: PROVINCE, from: '2020-11-27', base: 0, reason: '来源系统更换' }

  it('makes a smaller number unremarkable from that day on', async () => {
    await stated('2020-11-26', 100)
    await openEpoch(fresh.database, opening, CHECKER, NOON)
    expect((await stated('2020-11-27', 4)).state).toBe('accepted')
    expect(await values()).toEqual([100, 4])
  })

  it('is for counters that somebody has reported', async () => {
    await expect(openEpoch(fresh.database, opening, CHECKER, NOON)).rejects.toMatchObject({ code: 'not-found' })
    const level = { ...opening, metric: 'internet-hospitals-licensed' }
    await expect(openEpoch(fresh.database, level, CHECKER, NOON)).rejects.toMatchObject({ code: 'conflict' })
  })
})
