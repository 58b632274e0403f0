import fc from 'fast-check'
import type { ChartContent, ChartPoint } from '../../../../src/components/chart/chart-content'
import { chartModel, markAt, pointAt } from '../../../../src/components/chart/chart-model'
import { timeAxis } from '../../../../src/components/chart/time-axis'
import { valueAxis } from '../../../../src/components/chart/value-axis'
import { plusDays } from '../../../../src/reckoning/calendar'
import { spansOf } from '../../../../src/reckoning/periods'

const frame = { width: 340, height: 240, letter: 12 }

function daily(values: (number | null)[], from = '2020-11-16'): ChartPoint[] {
  return values.map((value, place) => {
    const day = plusDays(from, place)
    return { from: day, to: day, value, unfinished: false }
  })
}

const content = (wish: Partial<ChartContent> = {}): ChartContent => ({
  shape: 'line',
  view: 'day',
  unit: '人次',
  points: daily([1, 2, 3]),
  marks: [],
  ...wish,
})

test('a line stops where a day is missing and goes on after it', () => {
  const { strokes, dots, gaps } = chartModel(content({ points: daily([1, 2, null, 4, 5]) }), frame)
  expect(strokes.map(({ spots, dashed }) => [spots.length, dashed])).toEqual([
    [2, false],
    [2, false],
  ])
  expect(dots).toEqual([])
  expect(gaps).toHaveLength(1)
})

test('a day between two missing ones is a dot', () => {
  const { strokes, dots } = chartModel(content({ points: daily([1, null, 3, null, 5]) }), frame)
  expect(strokes).toEqual([])
  expect(dots).toHaveLength(3)
  expect(dots.every(({ hollow }) => !hollow)).toBe(true)
})

test('the way to an unfinished week is dashed, and its dot is hollow', () => {
  const points = daily([1, 2, 3]).map((point, place) => ({ ...point, unfinished: place === 2 }))
  const { strokes, dots } = chartModel(content({ points }), frame)
  expect(strokes.map(({ dashed }) => dashed)).toEqual([false, true])
  expect(dots).toMatchObject([{ hollow: true }])
})

test('a line does not run across a break, and the break is marked', () => {
  const { strokes, marks, spots } = chartModel(
    content({ points: daily([5, 6, 1, 2]), marks: [{ day: '2020-11-18', isBreak: true }] }),
    frame,
  )
  expect(strokes.map(({ spots }) => spots.length)).toEqual([2, 2])
  expect(marks).toEqual([{ x: spots[2]?.x, isBreak: true, place: 2 }])
})

test('bars stand on zero, a zero is a stroke, and a missing day is a band and no bar', () => {
  const { bars, gaps, plot } = chartModel(content({ shape: 'bars', points: daily([0, null, 10]) }), frame)
  expect(bars).toHaveLength(2)
  expect(bars.every(({ y, height }) => Math.abs(y + height - plot.bottom) < 1e-9)).toBe(true)
  expect(bars[0]?.height).toBe(1.5)
  expect(gaps).toHaveLength(1)
})

test('every value is drawn inside the plot at its height, and nothing else is', () => {
  const values = fc.array(fc.option(fc.nat(50_000_000)), { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(values, fc.constantFrom('line' as const, 'bars' as const), (numbers, shape) => {
      const { spots, plot } = chartModel(content({ shape, points: daily(numbers) }), frame)
      expect(spots.map(({ y }) => y === null)).toEqual(numbers.map((value) => value === null))
      for (const { x, y } of spots) {
        expect(x > plot.left && x < plot.right).toBe(true)
        if (y !== null) expect(y >= plot.top - 1e-6 && y <= plot.bottom + 1e-6).toBe(true)
      }
      const order = spots.flatMap(({ y }, place) => (y === null ? [] : [[numbers[place] ?? 0, y] as const]))
      for (const [value, y] of order)
        for (const [other, z] of order.slice(0, 20)) if (value > other) expect(y).toBeLessThan(z)
    }),
    { numRuns: 40 },
  )
})

test('the value axis counts whole numbers, in 万 or 亿 where they are large', () => {
  const axis = (values: number[]) => valueAxis(content({ points: daily(values) }), 12)
  expect(axis([45_600_000, 45_700_000])).toMatchObject({ scale: '万' })
  expect(axis([45_600_000, 45_700_000]).ticks.map(({ words }) => words)).toContain('4,560')
  expect(axis([292_086_682, 292_086_730]).scale).toBe('亿')
  expect(axis([3, 3]).ticks.map(({ words }) => words)).toEqual(['2', '3', '4'])
  for (const { value } of axis([0, 2]).ticks) expect(Number.isInteger(value)).toBe(true)
})

test('days are marked by Mondays with their ISO week, and years where they change', () => {
  const points = daily(
    Array.from({ length: 21 }, () => 1),
    '2020-12-21',
  )
  expect(timeAxis(content({ points }), 1).map(({ lines }) => lines)).toEqual([
    ['12/21', 'W52', '2020'],
    ['12/28', 'W53', ''],
    ['1/4', 'W01', '2021'],
  ])
})

test('a week that reaches into the next year shows both years', () => {
  const points = spansOf({ from: '2020-12-21', to: '2021-01-10' }, 'week').map((span) => ({
    ...span,
    value: 1,
    unfinished: false,
  }))
  expect(timeAxis(content({ view: 'week', points }), 1).map(({ lines }) => lines)).toEqual([
    ['12/21', 'W52', '2020'],
    ['12/28', 'W53', '2020/21'],
    ['1/4', 'W01', '2021'],
  ])
})

test('a finger picks the point under it, and a mark above the plot', () => {
  const model = chartModel(content({ marks: [{ day: '2020-11-17', isBreak: true }] }), frame)
  const middle = model.spots[1]?.x ?? 0
  expect([pointAt(model, 0), pointAt(model, middle), pointAt(model, 999)]).toEqual([0, 1, 2])
  expect([markAt(model, middle + 20, 4), markAt(model, middle + 30, 4), markAt(model, middle, 200)]).toEqual([
    1, -1, -1,
  ])
})
