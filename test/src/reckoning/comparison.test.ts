import { compare, spanBefore, spanYearBefore, tenthsOfPercent } from '../../../src/reckoning/comparison'
import { growthOver, levelOver } from '../../../src/reckoning/growth'
import { reconcile } from '../../../src/reckoning/parts'
import { anEvent, aTimeline } from '../a-series'

const MONDAY = '2020-11-16'
const on = (day: string) => ({ from: day, to: day })

test('two days of a counter differ by what it grew, in numbers and in tenths of a percent', () => {
  const timeline = aTimeline(MONDAY, [1_000, 1_003])
  const change = compare(levelOver(timeline, on(MONDAY)), levelOver(timeline, on('2020-11-17')), [])
  expect(change).toMatchObject({ difference: 3, tenths: 3, notComparable: null })
})

test('a change from zero has a difference and no percentage', () => {
  const timeline = aTimeline(MONDAY, [0, 4])
  const change = compare(levelOver(timeline, on(MONDAY)), levelOver(timeline, on('2020-11-17')), [])
  expect(change).toMatchObject({ difference: 4, tenths: null, notComparable: null })
})

test.each([
  ['a missing base', [null, 4], {}, [], 'base-missing'],
  ['a missing number', [4, null], {}, [], 'this-missing'],
  ['a rounded number', [4, 5], { rounded: ['2020-11-17'] }, [], 'rounded'],
  ['a new counter between them', [4, 5], {}, [anEvent({ from: '2020-11-17' })], 'break'],
  ['another definition', [4, 5], {}, [anEvent({ kind: 'definition', from: '2020-11-17' })], 'break'],
])('with %s two days are not compared', (_, values, wish, events, reason) => {
  const timeline = aTimeline(MONDAY, values, wish, events)
  const change = compare(levelOver(timeline, on(MONDAY)), levelOver(timeline, on('2020-11-17')), timeline.events)
  expect(change).toMatchObject({ difference: null, tenths: null, notComparable: reason })
})

test('a holiday between two days does not stand in the way of their comparison', () => {
  const events = [anEvent({ kind: 'holiday', from: '2020-11-17' })]
  const timeline = aTimeline(MONDAY, [4, 5], {}, events)
  const change = compare(levelOver(timeline, on(MONDAY)), levelOver(timeline, on('2020-11-17')), timeline.events)
  expect(change.difference).toBe(1)
})

test('an unfinished week is not compared, and neither is one whose last day is missing', () => {
  const timeline = aTimeline('2020-11-08', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, null])
  const [base, then] = [
    growthOver(timeline, { from: '2020-11-09', to: '2020-11-15' }),
    growthOver(timeline, { from: '2020-11-16', to: '2020-11-22' }),
  ]
  expect(compare(base, { ...then, unfinished: true }, []).notComparable).toBe('unfinished')
  expect(compare(base, then, []).notComparable).toBe('this-incomplete')
})

test.each([
  [1, 3, 333],
  [-1, 3, -333],
  [1, 2_000, 0],
  [3, 2_000, 2],
  [5, 0, null],
])('%d of %d are %s tenths of a percent, half to even', (difference, base, tenths) => {
  expect(tenthsOfPercent(difference, base)).toBe(tenths)
})

test('the span before a span has as many days, and a leap day falls back to the 28th', () => {
  expect(spanBefore({ from: '2020-11-21', to: '2020-11-27' })).toEqual({ from: '2020-11-14', to: '2020-11-20' })
  expect(spanYearBefore({ from: '2020-02-23', to: '2020-02-29' })).toEqual({
    span: { from: '2019-02-23', to: '2019-02-28' },
    fellBack: true,
  })
})

test('regions add up to the province, or the difference is said, or what is missing', () => {
  const level = (value: number | null) => levelOver(aTimeline(MONDAY, [value]), on(MONDAY))
  expect(reconcile([level(3), level(4)], level(7))).toMatchObject({ sum: 7, difference: 0 })
  expect(reconcile([level(3), level(4)], level(9))).toMatchObject({ sum: 7, difference: -2 })
  expect(reconcile([level(3), level(null)], level(7))).toMatchObject({ known: 1, of: 2, sum: null, difference: null })
})
