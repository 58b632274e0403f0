import { decideCode } from '../../../../cloudfunctions/_shared/quarantine/decide-code'
import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { workOffReport } from '../../../../cloudfunctions/_shared/reports/work-off-report'
import { giveDuties } from '../../../../cloudfunctions/_shared/reporting/give-duties'
import { showCell } from '../../../../cloudfunctions/_shared/reporting/show-completeness'
import { bulletin, figure, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'
import { NEXT_EVENING, receive } from '../reports/reception'

const [SERVICES, HOSPITALS] = ['online-services', 'upload-hospitals']
const LATER = '2020-12-05T01:00:00.000Z'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  const duty = { subject: PROVINCE, name: '吉林省', metrics: [SERVICES, HOSPITALS, USES], from: '2020-11-01', to: null }
  await giveDuties(fresh.database, { duties: [duty], reason: '按日上报' }, 'cloudbase:admin', FRIDAY_EVENING)
})
afterEach(() => fresh.close())

async function cell(day: string) {
  const { state, metrics } = await showCell(fresh.database, { subject: PROVINCE, day }, LATER)
  return [state, ...metrics.map((one) => one.because ?? one.state)]
}

/** A bulletin whose services fell, with what a checker says of that. */
async function fallen() {
  const printed = bulletin(NEXT_FRIDAY, [
    [SERVICES, 90],
    [HOSPITALS, 14],
  ])
  const { report, holds } = await receive(fresh.database, printed, NEXT_EVENING)
  return (verdict: 'confirm' | 'refuse') => {
    const decision = { report, hold: holds[0]?.id ?? '', verdict, reason: '已电话核实' }
    return decideHold(fresh.database, decision, 'cloudbase:checker', NEXT_EVENING)
  }
}

describe('a bulletin in the completeness matrix', () => {
  it('waits as a whole for its doubt, and what a checker refuses of it is rejected', async () => {
    await receive(fresh.database, bulletin(FRIDAY, [[SERVICES, 100]]))
    const decide = await fallen()
    expect(await cell(NEXT_FRIDAY)).toEqual(['held', 'held', 'held', 'nothing'])
    await decide('refuse')
    expect(await cell(NEXT_FRIDAY)).toEqual(['rejected', 'decision', 'reported', 'nothing'])
  })

  it('keeps what stands already, and is reported once confirmed', async () => {
    await receive(fresh.database, bulletin(FRIDAY, [[SERVICES, 100]]))
    await receive(fresh.database, bulletin(NEXT_FRIDAY, [[HOSPITALS, 14]]), NEXT_EVENING)
    const decide = await fallen()
    expect(await cell(NEXT_FRIDAY)).toEqual(['held', 'held', 'reported', 'nothing'])
    await decide('confirm')
    expect(await cell(NEXT_FRIDAY)).toEqual(['partial', 'reported', 'reported', 'nothing'])
  })

  it('is rejected number by number where its unit or value cannot be', async () => {
    const printed = bulletin(FRIDAY, [[SERVICES, 100]])
    const { locator, subject, ...wrong } = figure(HOSPITALS, 14, { unit: '人次' })
    await receive(fresh.database, { ...printed, figures: [...printed.figures, wrong] })
    expect(await cell(FRIDAY)).toEqual(['rejected', 'reported', 'unit', 'nothing'])
  })
})

it('shows a row that waits for its unit to be known, and takes it once it is', async () => {
  await taken(fresh.database, dailyJson([row({ subject: PROVINCE, value: 4, unit: '万人次' })]), FRIDAY_EVENING)
  expect(await cell(FRIDAY)).toEqual(['held', 'nothing', 'nothing', 'unknown-unit'])
  const wish = { kind: 'unit' as const, code: '万人次', to: '人次', factor: 10_000, reason: '来源的写法' }
  const source = 'health-information-centre'
  const { replays } = await decideCode(fresh.database, { source, ...wish }, 'cloudbase:dictionary', LATER)
  for (const id of replays) await workOffReport(fresh.database, id, () => LATER)
  expect(await cell(FRIDAY)).toEqual(['partial', 'nothing', 'nothing', 'reported'])
})
