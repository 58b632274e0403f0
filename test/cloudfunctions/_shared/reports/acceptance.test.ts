import { acceptance } from '../../../../cloudfunctions/_shared/reports/acceptance'
import { knownSeries } from '../../../../cloudfunctions/_shared/reports/evaluation'
import { hold } from './a-hold'
import type { Observation } from '../../../../cloudfunctions/_shared/metrics/observation'
import type { StatedFigure } from '../../../../src/contract/statement'
import { figure, FRIDAY_EVENING, observation, statement } from '../../../builders'

function accepted(figures: StatedFigure[], known: Observation[] = [], refused: StatedFigure[] = []) {
  const report = {
    _id: 'report',
    statement: statement({ figures }),
    holds: refused.map(hold),
    decisions: refused.map((fact) => ({
      hold: hold(fact).id,
      verdict: 'refuse' as const,
      reason: '填错',
      at: FRIDAY_EVENING,
    })),
    receivedAt: FRIDAY_EVENING,
  }
  const { observations, confirmations } = acceptance(report, knownSeries(known, FRIDAY_EVENING), FRIDAY_EVENING)
  return { values: observations.map(({ value }) => value), confirmed: confirmations.map((one) => one.observation) }
}

const exact = figure('health-card-people', 16_784_685)
const rounded = figure('health-card-people', 16_780_000, { step: 10_000, locator: { line: 2 } })

describe('what a report adds to what is known', () => {
  it('is a confirmation where the same is known', () => {
    const known = observation('health-card-people', 16_784_685)
    expect(accepted([exact], [known])).toEqual({ values: [], confirmed: [known.id] })
  })

  it('is a confirmation where an exact value is known and a rounded one agrees', () => {
    const known = observation('health-card-people', 16_784_685)
    expect(accepted([rounded], [known])).toEqual({ values: [], confirmed: [known.id] })
  })

  it('is the exact value where only a rounded one was known', () => {
    const known = observation('health-card-people', 16_780_000, { step: 10_000 })
    expect(accepted([exact], [known])).toEqual({ values: [16_784_685], confirmed: [] })
  })

  it('is the exact value alone where one report gives both, in any order', () => {
    expect(accepted([rounded, exact])).toEqual({ values: [16_784_685], confirmed: [] })
    expect(accepted([exact, rounded])).toEqual({ values: [16_784_685], confirmed: [] })
  })

  it('is one restatement, however often the report repeats it', () => {
    const again = figure('health-card-people', 16_784_685, { locator: { line: 3 } })
    const known = observation('health-card-people', 16_000_000)
    expect(accepted([exact, again], [known])).toEqual({ values: [16_784_685], confirmed: [] })
  })

  it('keeps the value a checker left standing beside a refused one in the same sentence', () => {
    const other = figure('health-card-people', 17_000_000)
    expect(accepted([exact, other], [], [other])).toEqual({ values: [16_784_685], confirmed: [] })
  })
})
