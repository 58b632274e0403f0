import fc from 'fast-check'
import { dayNumber, dayOf } from '../../../src/reckoning/calendar'
import { growthOfDay, growthOver, levelOver, sumOver } from '../../../src/reckoning/growth'
import { anEvent, aTimeline } from '../a-series'

const MONDAY = '2020-11-16'
const at = (place: number): string => dayOf(dayNumber(MONDAY) + place)
const days = (from: number, to = from) => ({ from: at(from), to: at(to) })

test('what a counter grew in a week is its last number minus the last one before', () => {
  const week = growthOver(aTimeline(MONDAY, [10, 12, 15, 15, 20, 21, 25, 30]), days(1, 7))
  expect(week).toMatchObject({ value: 20, covered: 7, of: 7, exact: true, countsFrom: null })
})

test('a missing day leaves the week its total and says six of seven days', () => {
  const week = growthOver(aTimeline(MONDAY, [10, 12, null, 15, 20, 21, 25, 30]), days(1, 7))
  expect(week).toMatchObject({ value: 20, covered: 6, of: 7, exact: true })
})

test('a day after a missing one has no count of its own, and both together are known', () => {
  const counter = aTimeline(MONDAY, [10, null, 15])
  expect(growthOfDay(counter, days(2))).toMatchObject({ value: null, why: 'day-before-missing' })
  expect(growthOver(counter, days(2))).toMatchObject({ value: 5, countsFrom: at(0), exact: false })
  expect(growthOver(counter, days(1, 2))).toMatchObject({ value: 5, exact: true })
})

test('a missing day is missing for the reason the source gave, and an explicit zero is a zero', () => {
  const counter = aTimeline(MONDAY, [0, 0, null])
  expect(growthOfDay(counter, days(1))).toMatchObject({ value: 0, why: null })
  expect(growthOfDay(counter, days(2))).toMatchObject({ value: null, why: 'missing', code: 6 })
  expect(sumOver(counter, days(0, 1))).toMatchObject({ value: 0, covered: 2 })
})

test('the first day of a series has a count only where the number before it is known', () => {
  expect(growthOfDay(aTimeline(MONDAY, [10]), days(0))).toMatchObject({ value: null, why: 'no-day-before' })
  const before = { value: 4, day: at(-1) }
  expect(growthOfDay(aTimeline(MONDAY, [10], { before }), days(0))).toMatchObject({ value: 6, exact: true })
})

test('a week in which a counter was reset adds what each counter counted', () => {
  const counter = aTimeline(MONDAY, [100, 110, 120, 3, 5, 9], {}, [anEvent({ from: at(3), base: 0 })])
  expect(growthOver(counter, days(1, 5))).toMatchObject({ value: 20 + 9, exact: true, covered: 5 })
  expect(growthOfDay(counter, days(3))).toMatchObject({ value: 3 })
})

test('a reset to an unknown number leaves its first day without a count', () => {
  const counter = aTimeline(MONDAY, [100, 110, 40, 45], {}, [anEvent({ from: at(2), base: null })])
  expect(growthOfDay(counter, days(2))).toMatchObject({ value: null, why: 'no-day-before' })
  expect(growthOver(counter, days(1, 3))).toMatchObject({ value: 15, covered: 2, of: 3, exact: false })
})

test('what was counted on the last day before a reset is not known where that day is missing', () => {
  const counter = aTimeline(MONDAY, [100, 110, null, 3], {}, [anEvent({ from: at(3), base: 0 })])
  expect(growthOver(counter, days(1, 3))).toMatchObject({ value: 13, exact: false })
})

test('nothing is summed across a change of definition', () => {
  const events = [anEvent({ kind: 'definition', from: at(2), base: null })]
  const counter = aTimeline(MONDAY, [1, 2, 9, 10], {}, events)
  expect(growthOver(counter, days(1, 3))).toMatchObject({ value: null, why: 'definition-changed' })
  expect(sumOver(counter, days(1, 3))).toMatchObject({ value: null, why: 'definition-changed' })
  expect(growthOver(counter, days(3))).toMatchObject({ value: 1 })
})

test('a counter that fell without anybody saying why never counts less than nothing', () => {
  expect(growthOfDay(aTimeline(MONDAY, [10, 9]), days(1))).toMatchObject({ value: null, why: 'counter-fell' })
})

test('the level of a week is the last one stated, with its day', () => {
  const people = aTimeline(MONDAY, [10, 12, null])
  expect(levelOver(people, days(0, 2))).toMatchObject({ value: 12, day: at(1), exact: false })
  expect(levelOver(people, days(2))).toMatchObject({ value: null, why: 'missing' })
})

const steps = fc.array(fc.option(fc.nat(50_000), { freq: 5 }), { minLength: 3, maxLength: 60 })

/** Steps as a counter shows them: it grows on days nobody reports, too. */
function counterOf(grown: (number | null)[]): (number | null)[] {
  let stood = 7
  return [7, ...grown.map((step) => (step === null ? ((stood += 1), null) : (stood += step)))]
}

test('growth from a to b and from b to c is growth from a to c', () => {
  fc.assert(
    fc.property(steps, fc.nat(), fc.nat(), (grown, one, other) => {
      const counter = aTimeline(MONDAY, counterOf(grown))
      const [b = 1, c = 2] = [1 + (one % grown.length), 1 + (other % grown.length)].sort((x, y) => x - y)
      const [first, second, both] = [days(1, b), days(b + 1, c), days(1, c)].map((span) =>
        span.from <= span.to ? (growthOver(counter, span).value ?? 0) : 0,
      )
      expect((first ?? 0) + (second ?? 0)).toBe(both)
    }),
  )
})

test('with a reset anywhere, days, weeks and all of it still agree', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9_999), { minLength: 4, maxLength: 40 }), fc.nat(), (grown, chosen) => {
      const reset = 1 + (chosen % (grown.length - 1))
      let stood = 500
      const values = [500, ...grown.map((step, place) => (stood = place + 1 === reset ? step : stood + step))]
      const counter = aTimeline(MONDAY, values, {}, [anEvent({ from: at(reset), base: 0 })])
      const whole = growthOver(counter, days(1, grown.length))
      const each = grown.map((_, place) => growthOfDay(counter, days(place + 1)).value)
      expect(each).toEqual(grown)
      expect(whole).toMatchObject({ value: grown.reduce((sum, step) => sum + step, 0), exact: true })
    }),
  )
})
