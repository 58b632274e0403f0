import { holidaysAhead } from '../../../../cloudfunctions/_shared/calendar/holidays-ahead'
import { knownAt } from '../../../published-calendar'

test('holidays are told from yesterday on, across the year, as far as they are announced', () => {
  const told = holidaysAhead(knownAt('2020-11-27'))
  expect(told[0]).toBe('2021-01-01')
  expect(told).toContain('2021-02-11')
  expect(holidaysAhead(knownAt('2020-10-02')).slice(0, 2)).toEqual(['2020-10-01', '2020-10-02'])
  expect(holidaysAhead(knownAt('2020-01-01')).slice(0, 2)).toEqual(['2020-01-01', '2020-01-24'])
})

test('a year nobody announced has none to tell', () => {
  expect(holidaysAhead(knownAt('2035-05-01'))).toEqual([])
})
