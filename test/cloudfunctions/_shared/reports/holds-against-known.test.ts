import { knownSeries } from '../../../../cloudfunctions/_shared/reports/evaluation'
import { holdsAgainstKnown } from '../../../../cloudfunctions/_shared/reports/holds-against-known'
import { figure, FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY, observation } from '../../../builders'

const known = knownSeries([observation('online-services', 100)], FRIDAY_EVENING)

function rules(value: number, asOf: string, rounded = false) {
  return holdsAgainstKnown([figure('online-services', value, { asOf, rounded })], known).map(({ rule }) => rule)
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
    expect(rules(90, NEXT_FRIDAY, true)).toEqual([])
    expect(rules(80, NEXT_FRIDAY, true)).toEqual(['counter-fell'])
  })

  it('lets a level fall', () => {
    const levels = knownSeries([observation('internet-hospitals-licensed', 4)], FRIDAY_EVENING)
    expect(holdsAgainstKnown([figure('internet-hospitals-licensed', 3, { asOf: NEXT_FRIDAY })], levels)).toEqual([])
  })
})
