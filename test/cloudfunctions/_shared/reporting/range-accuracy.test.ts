import { rangeAccuracy } from '../../../../cloudfunctions/_shared/metrics/expected-range'
import { yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { knownAt } from '../../../published-calendar'

const KNOWN = knownAt('2020-12-01')

describe('the expected range of a day', () => {
  it('holds for at least nineteen days of twenty in a year without mishaps', () => {
    const uses = demonstrationYear().numbers.find(({ metric }) => metric === 'health-card-uses')
    const history = (uses?.values ?? []).flatMap((value, place) =>
      value === null ? [] : [{ day: yearDays[place] ?? '', value }],
    )
    const { within, of } = rangeAccuracy('cumulative', history, 250, KNOWN)
    expect(of).toBe(250)
    expect(within / of).toBeGreaterThan(0.95)
  })
})
