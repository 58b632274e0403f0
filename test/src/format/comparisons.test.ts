import { changeArrow, comparisonWords, tenthsWords } from '../../../src/format/comparisons'
import { compare } from '../../../src/reckoning/comparison'
import { growthOver, levelOver } from '../../../src/reckoning/growth'
import { anEvent, aTimeline } from '../a-series'

const on = (day: string) => ({ from: day, to: day })
const words = (values: (number | null)[], events = [anEvent({ from: '2000-01-01' })]): string => {
  const timeline = aTimeline('2020-11-20', values, {}, events)
  return comparisonWords(
    compare(levelOver(timeline, on('2020-11-20')), levelOver(timeline, on('2020-11-21')), timeline.events),
    '人次',
  )
}

test.each([
  [[1_000, 1_003], '2020年11月21日比2020年11月20日多 3 人次，+0.3%'],
  [[1_000, 700], '2020年11月21日比2020年11月20日少 300 人次，−30.0%'],
  [[45_000_000, 45_000_001], '2020年11月21日比2020年11月20日多 1 人次，+不到 0.1%'],
  [[5, 5], '2020年11月21日比2020年11月20日没有变化'],
  [[0, 5], '2020年11月21日比2020年11月20日多 5 人次，原来是 0，不算百分比'],
  [[null, 5], '不可比：2020年11月20日没有数'],
  [[5, null], '不可比：2020年11月21日没有数'],
])('%j is said as %s', (values, said) => {
  expect(words(values)).toBe(said)
})

test('a break between two days is named with its day', () => {
  expect(words([5, 1], [anEvent({ from: '2020-11-21', title: '计数器重新开始' })])).toBe(
    '不可比：2020年11月21日计数器重新开始',
  )
})

test('two spans are compared by all of their days', () => {
  const timeline = aTimeline('2020-11-15', [0, 1, 2, 4, 6])
  const change = compare(
    growthOver(timeline, { from: '2020-11-16', to: '2020-11-17' }),
    growthOver(timeline, { from: '2020-11-18', to: '2020-11-19' }),
    [],
  )
  expect(comparisonWords(change, '人次')).toBe('2020年11月18日到11月19日比2020年11月16日到11月17日多 2 人次，+100.0%')
})

test('no change and no comparison have no arrow', () => {
  expect([5, -5, 0, null].map((difference) => changeArrow({ difference }))).toEqual(['↑', '↓', null, null])
})

test('percentages in the thousands are grouped', () => {
  expect(tenthsWords(12_345, 9)).toBe('+1,234.5%')
})
