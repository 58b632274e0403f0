import fc from 'fast-check'
import { dayNumber, dayOf, plusDays } from '../../../src/reckoning/calendar'
import { measureOver, periodsOf, reckoningOf, unchangedSince, wholePeriods } from '../../../src/reckoning/periods'
import { aTimeline } from '../a-series'

const FIRST = '2020-09-30'
const uses = { kind: 'cumulative', distinct: false } as const
const people = { kind: 'cumulative', distinct: true } as const
const visits = { kind: 'flow', distinct: false } as const

test.each([
  [uses, 'week', 'growth'],
  [uses, 'total', 'level'],
  [people, 'day', 'level'],
  [people, 'month', 'level'],
  [visits, 'week', 'sum'],
  [visits, 'total', 'running'],
  [{ kind: 'flow', distinct: true } as const, 'week', 'level'],
  [{ kind: 'stock', distinct: false } as const, 'month', 'level'],
  [{ kind: 'ratio', distinct: false } as const, 'month', 'level'],
] as const)('%j by %s is reckoned as %s', (counting, view, reckoning) => {
  expect(reckoningOf(counting, view)).toBe(reckoning)
})

test('weeks and months of a counter add up to its range', () => {
  const growth = fc.array(fc.option(fc.nat(5_000), { freq: 6 }), { minLength: 5, maxLength: 120 })
  fc.assert(
    fc.property(growth, fc.constantFrom('week' as const, 'month' as const), (grown, view) => {
      let stood = 100
      const values = [100, ...grown.map((step) => (step === null ? null : (stood += step)))]
      const timeline = aTimeline(FIRST, values)
      const range = { from: plusDays(FIRST, 1), to: plusDays(FIRST, grown.length) }
      const periods = periodsOf(timeline, uses, view, range, range.to)
      const sum = periods.reduce((total, { value }) => total + (value ?? 0), 0)
      expect(sum).toBe(measureOver(timeline, 'growth', range).value ?? 0)
      expect(sum).toBe(stood - 100)
    }),
  )
})

test('the running sum of daily counts ends at the sum of the range', () => {
  const timeline = aTimeline(FIRST, [3, null, 4, 5])
  const range = { from: FIRST, to: '2020-10-03' }
  const periods = periodsOf(timeline, visits, 'total', range, range.to)
  expect(periods.map(({ value }) => value)).toEqual([3, null, 7, 12])
  expect(measureOver(timeline, 'running', range)).toMatchObject({ value: 12, covered: 3, of: 4 })
})

test('the week of the last day is unfinished until its Sunday', () => {
  const timeline = aTimeline('2020-11-15', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  const range = { from: '2020-11-16', to: '2020-11-27' }
  const weeks = periodsOf(timeline, uses, 'week', range, '2020-11-27')
  expect(weeks.map(({ span, value, covered, of, unfinished }) => [span.to, value, covered, of, unfinished])).toEqual([
    ['2020-11-22', 7, 7, 7, false],
    ['2020-11-29', 5, 5, 7, true],
  ])
})

test('a range is widened to whole weeks within the days there are', () => {
  const days = { from: '2020-10-02', to: '2020-11-27' }
  expect(wholePeriods({ from: '2020-11-05', to: '2020-11-12' }, 'week', days)).toEqual({
    from: '2020-11-02',
    to: '2020-11-15',
  })
  expect(wholePeriods({ from: '2020-10-05', to: '2020-11-20' }, 'month', days)).toEqual(days)
})

test('a number that three later statements repeat is said to be unchanged since its first day', () => {
  const since = (values: (number | null)[]) => unchangedSince(aTimeline(FIRST, values))
  expect(since([1, 2, 2, 2])).toBeNull()
  expect(since([1, 2, null, 2, 2, 2])).toEqual({ since: '2020-10-01', atLeast: false })
  expect(since([2, 2, 2, 2])).toEqual({ since: FIRST, atLeast: true })
})

test('levels of different people are never the sum of their days', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 2, maxLength: 40 }), (values) => {
      const timeline = aTimeline(FIRST, values)
      const to = dayOf(dayNumber(FIRST) + values.length - 1)
      for (const view of ['day', 'week', 'month', 'total'] as const)
        for (const { value } of periodsOf(timeline, people, view, { from: FIRST, to }, to))
          expect(values).toContain(value)
    }),
  )
})
