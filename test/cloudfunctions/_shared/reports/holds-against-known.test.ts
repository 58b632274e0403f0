import { knownSeries } from '../../../../cloudfunctions/_shared/reports/evaluation'
import { holdsAgainstKnown } from '../../../../cloudfunctions/_shared/reports/holds-against-known'
import { figure, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY, observation } from '../../../builders'

const known = knownSeries([observation('online-services', 100)], FRIDAY_EVENING)

function rules(value: number, asOf: string, step?: number) {
  const stated = figure('online-services', value, { asOf, ...(step === undefined ? {} : { step }) })
  return holdsAgainstKnown([stated], known).map(({ rule }) => rule)
}

describe('what earlier reports make doubtful', () => {
  it.each([
    ['a counter that grows', 101, NEXT_FRIDAY, []],
    ['a counter that stays', 100, NEXT_FRIDAY, []],
    ['a counter that falls', 99, NEXT_FRIDAY, ['counter-fell']],
    ['a late value above what came after it', 101, '2020-11-20', ['counter-fell']],
    ['a late value below what came after it', 99, '2020-11-20', []],
    ['another value for the same day', 120, FRIDAY, ['restates']],
    ['the same value for the same day', 100, FRIDAY, []],
  ])('%s', (_, value, asOf, expected) => {
    expect(rules(value, asOf)).toEqual(expected)
  })

  it('does not hold a rounded value that may be the known one', () => {
    expect(rules(90, NEXT_FRIDAY, 10)).toEqual([])
    expect(rules(80, NEXT_FRIDAY, 10)).toEqual(['counter-fell'])
  })

  it('holds a round value below the known one as far as it was printed', () => {
    const millions = knownSeries([observation('health-card-people', 16_784_685)], FRIDAY_EVENING)
    const stated = (step: number) => figure('health-card-people', 10_000_000, { asOf: NEXT_FRIDAY, step })
    expect(holdsAgainstKnown([stated(10_000)], millions).map(({ rule }) => rule)).toEqual(['counter-fell'])
  })

  it('holds a counter that falls between two days of one report', () => {
    const facts = [
      figure('online-services', 110),
      figure('online-services', 105, { asOf: NEXT_FRIDAY, locator: { line: 2 } }),
    ]
    const empty = knownSeries([], FRIDAY_EVENING)
    expect(holdsAgainstKnown(facts, empty).map(({ rule, value }) => [rule, value])).toEqual([
      ['counter-fell', 110],
      ['counter-fell', 105],
    ])
  })

  it('lets a level fall', () => {
    const levels = knownSeries([observation('internet-hospitals-licensed', 4)], FRIDAY_EVENING)
    expect(holdsAgainstKnown([figure('internet-hospitals-licensed', 3, { asOf: NEXT_FRIDAY })], levels)).toEqual([])
  })
})
