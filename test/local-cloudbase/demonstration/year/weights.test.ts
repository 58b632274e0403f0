import { dayClass } from '../../../../cloudfunctions/_shared/calendar/calendar'
import { LAST_DAY, yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { knownAt } from '../../../published-calendar'

const totals =
  demonstrationYear().numbers.find(
    ({ metric, subject }) => metric === 'health-card-uses' && subject === 'region:220000',
  )?.values ?? []

/** Card uses added in the province on each day but the first. */
const uses = yearDays.slice(1).map((day, index) => ({ day, more: (totals[index + 1] ?? 0) - (totals[index] ?? 0) }))

/** The average of the days of a class, from one day to another. */
function on(wanted: string, from: string, to: string): number {
  const chosen = uses.filter(({ day }) => day >= from && day <= to && dayClass(day, knownAt(LAST_DAY)) === wanted)
  return chosen.reduce((sum, { more }) => sum + more, 0) / chosen.length
}

describe('the days of the year', () => {
  it('are quieter at weekends and on holidays', () => {
    const autumn = ['2020-09-01', '2020-11-26'] as const
    expect(on('weekend', ...autumn)).toBeLessThan(0.7 * on('working-day', ...autumn))
    expect(on('holiday', ...autumn)).toBeLessThan(0.5 * on('working-day', ...autumn))
    expect(on('make-up-day', ...autumn)).toBeGreaterThan(1.2 * on('weekend', ...autumn))
  })

  it('are few in the spring of 2020, and more at the end than at the beginning', () => {
    const beginning = on('working-day', '2019-12-01', '2020-01-15')
    expect(on('working-day', '2020-02-10', '2020-03-10')).toBeLessThan(0.5 * beginning)
    expect(on('working-day', '2020-10-12', '2020-11-26')).toBeGreaterThan(1.15 * beginning)
  })
})
