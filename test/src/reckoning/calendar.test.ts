import fc from 'fast-check'
import {
  dayNumber,
  dayOf,
  daysIn,
  monthAround,
  weekAround,
  weekdayOf,
  weekOf,
  yearBefore,
} from '../../../src/reckoning/calendar'

const aDay = fc.integer({ min: dayNumber('1999-01-01'), max: dayNumber('2060-12-31') }).map(dayOf)

test.each([
  ['2020-12-28', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2019-12-30', '2020-W01'],
  ['2020-11-27', '2020-W48'],
])('%s is in week %s', (day, week) => {
  expect(weekOf(day)).toBe(week)
})

test('the last week of 2020 reaches into 2021', () => {
  expect(weekAround('2021-01-01')).toEqual({ from: '2020-12-28', to: '2021-01-03' })
})

test.each([
  ['2020-02-29', '2019-02-28', true],
  ['2021-02-28', '2020-02-28', false],
  ['2020-11-27', '2019-11-27', false],
])('a year before %s is %s', (day, before, fellBack) => {
  expect(yearBefore(day)).toEqual({ day: before, fellBack })
})

test('a week has seven days from Monday on, and holds the day it was made from', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const week = weekAround(day)
      expect([daysIn(week), weekdayOf(week.from)]).toEqual([7, 1])
      expect(week.from <= day && day <= week.to).toBe(true)
      expect(weekOf(week.from)).toBe(weekOf(week.to))
    }),
  )
})

test('a month goes from its first day to the day before the next first', () => {
  fc.assert(
    fc.property(aDay, (day) => {
      const month = monthAround(day)
      expect(month.from).toBe(`${day.slice(0, 7)}-01`)
      expect(month.to.slice(0, 7)).toBe(day.slice(0, 7))
      expect(dayOf(dayNumber(month.to) + 1).slice(8)).toBe('01')
    }),
  )
})
