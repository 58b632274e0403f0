import { decideAnomaly } from '../../../../cloudfunctions/_shared/anomalies/decide-anomaly'
import { draftRule } from '../../../../cloudfunctions/_shared/anomalies/draft-rule'
import { scanAnomalies } from '../../../../cloudfunctions/_shared/anomalies/scan-anomalies'
import { showInbox } from '../../../../cloudfunctions/_shared/anomalies/show-inbox'
import { switchRule } from '../../../../cloudfunctions/_shared/anomalies/switch-rule'
import { tryRule } from '../../../../cloudfunctions/_shared/anomalies/try-rule'
import { plusDays } from '../../../../src/reckoning/calendar'
import { decideDailyHold } from '../../../../cloudfunctions/_shared/reports/decide-daily-hold'
import { undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import { FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, dailyJson, heldRules, row, taken } from '../reports/daily'

const [FIRST, DAYS, ODD] = ['2020-10-01', 40, 35]
const DICTIONARY = 'cloudbase:dictionary'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

/** A counter that goes up by 100 a day; one day it has 5,000 more. */
async function oddDay(): Promise<void> {
  const rows = Array.from({ length: DAYS }, (_, day) =>
    row({ subject: CHANGCHUN, period: plusDays(FIRST, day), value: 20_000 + 100 * day + (day >= ODD ? 5_000 : 0) }),
  )
  await taken(fresh.database, dailyJson(rows))
}

const scan = () => scanAnomalies(fresh.database, FRIDAY_EVENING)
const inbox = () => showInbox(fresh.database)

async function onlyFinding() {
  await oddDay()
  await scan()
  const [only] = (await inbox()).anomalies
  if (!only) throw new Error('nothing was found')
  return only
}

const decide = (id: string, checker: string, verdict: 'right' | 'wrong' = 'right') =>
  decideAnomaly(fresh.database, { id, verdict, reason: '已核实' }, checker, FRIDAY_EVENING)

describe('the inbox of doubts', () => {
  it('has a finding once, however often is scanned', async () => {
    await oddDay()
    expect(await scan()).toMatchObject({ found: 1, opened: 1, gone: 0 })
    expect(await scan()).toMatchObject({ found: 1, opened: 0, gone: 0 })
    const { anomalies } = await inbox()
    expect(anomalies.map(({ kind, day, state, subjectName }) => [kind, day, state, subjectName])).toEqual([
      ['outlier-own', plusDays(FIRST, ODD), 'open', '长春市'],
    ])
  })

  it('closes a finding whose value was restated, and says so', async () => {
    const only = await onlyFinding()
    const restated = dailyJson(
      Array.from({ length: DAYS - ODD }, (_, place) =>
        row({
          subject: CHANGCHUN,
          period: plusDays(FIRST, ODD + place),
          value: 20_000 + 100 * (ODD + place),
        }),
      ),
    )
    const report = await taken(fresh.database, restated)
    for (const { hold } of undecidedRows(report))
      await decideDailyHold(
        fresh.database,
        { report: report._id, hold: hold.id, verdict: 'confirm', reason: '已更正', reasonCode: 'R04' },
        'cloudbase:checker',
        FRIDAY_EVENING,
      )
    expect(await scan()).toMatchObject({ gone: 1 })
    const [gone] = (await inbox()).anomalies
    expect([gone?.id, gone?.state, gone?.closed]).toEqual([only.id, 'gone', '已消失：数值已改为 23500 人次'])
  })

  it('takes one decision where two checkers decide at once, and counts it once', async () => {
    const { id } = await onlyFinding()
    const both = await Promise.allSettled([decide(id, 'cloudbase:one'), decide(id, 'cloudbase:two', 'wrong')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
    const { rules, anomalies } = await inbox()
    const rule = rules.find(({ id: own }) => own === 'outlier-own')
    expect(Number(rule?.right) + Number(rule?.wrong)).toBe(1)
    expect(anomalies[0]?.decision?.reason).toBe('已核实')
    expect(await scan()).toMatchObject({ opened: 0, gone: 0 })
  })
})

describe('a new version of a rule', () => {
  const parameters = { beyond: 1_000, fewer: 0, least: 20 }
  const draft = () =>
    draftRule(fresh.database, { rule: 'outlier-own', parameters, reason: '太严' }, DICTIONARY, FRIDAY_EVENING)
  const switchOn = () =>
    switchRule(
      fresh.database,
      { rule: 'outlier-own', version: 2, on: true, reason: '试过了' },
      DICTIONARY,
      FRIDAY_EVENING,
    )

  it('is not switched on before it was tried on history', async () => {
    await draft()
    await expect(switchOn()).rejects.toMatchObject({ code: 'conflict' })
  })

  it('tells what it finds in a year, and takes the place of the version before', async () => {
    await onlyFinding()
    await draft()
    const shipped = await tryRule(fresh.database, { rule: 'outlier-own', version: 1 }, DICTIONARY, FRIDAY_EVENING)
    const other = await tryRule(fresh.database, { rule: 'outlier-own', version: 2 }, DICTIONARY, FRIDAY_EVENING)
    expect([shipped.versions[0]?.trial?.found, other.versions[1]?.trial?.found]).toEqual([1, 0])
    expect((await switchOn()).versions.map(({ state }) => state)).toEqual(['off', 'on'])
    expect(await scan()).toMatchObject({ found: 0, gone: 1 })
  })
})

describe('a daily report', () => {
  const before = () => taken(fresh.database, dailyJson([row({ period: '2020-11-26', value: 45_000 })]))

  it('waits where a counter is ten thousand times what it was, with the value it may be', async () => {
    await before()
    const report = await taken(fresh.database, dailyJson([row({ value: 451_000_000 })]))
    expect(heldRules(report)).toEqual(['scale-slip'])
    expect(undecidedRows(report)[0]?.hold.message).toContain('45100 人次')
  })

  it('waits with both values where people and uses are swapped', async () => {
    const people = { metric: 'health-card-people', unit: '人' } as const
    await before()
    await taken(fresh.database, dailyJson([row({ ...people, period: '2020-11-26', value: 20_000 })]))
    const report = await taken(fresh.database, dailyJson([row({ value: 20_050 }), row({ ...people, value: 45_100 })]))
    expect(heldRules(report).sort()).toEqual(['counter-fell', 'people-above-uses'])
  })
})
