import { dayNumber, dayOf, yearAround } from '../../../src/reckoning/calendar'
import { standingOver } from '../../../src/reckoning/growth'
import { spansOf } from '../../../src/reckoning/periods'
import { anEvent, aTimeline } from '../a-series'

const MONDAY = '2020-11-16'
const at = (place: number): string => dayOf(dayNumber(MONDAY) + place)
const days = (from: number, to = from) => ({ from: at(from), to: at(to) })

test('a counter stands at the last number known on a day or before it, with its day', () => {
  const counter = aTimeline(MONDAY, [10, null, 12, null])
  expect(standingOver(counter, days(1))).toMatchObject({ value: 10, day: at(0), exact: false })
  expect(standingOver(counter, days(0, 2))).toMatchObject({ value: 12, day: at(2), exact: true })
  expect(standingOver(counter, days(9))).toMatchObject({ value: 12, day: at(2) })
})

test('before its first number nobody knows where it stood', () => {
  expect(standingOver(aTimeline(MONDAY, [10]), days(-1))).toMatchObject({ value: null, why: 'missing' })
})

test('after it was set back, what it stood at before is of another epoch', () => {
  const reset = anEvent({ from: at(2), kind: 'reset', base: null })
  const counter = aTimeline(MONDAY, [10, 12, null, 3], {}, [reset])
  expect(standingOver(counter, days(1))).toMatchObject({ value: 12 })
  expect(standingOver(counter, days(2))).toMatchObject({ value: null, why: 'missing' })
  expect(standingOver(counter, days(3))).toMatchObject({ value: 3 })
})

test('a span is cut into whole civil years', () => {
  expect(yearAround('2020-02-29')).toEqual({ from: '2020-01-01', to: '2020-12-31' })
  expect(spansOf({ from: '2019-12-31', to: '2020-01-01' }, 'year').map(({ from }) => from)).toEqual([
    '2019-01-01',
    '2020-01-01',
  ])
})
