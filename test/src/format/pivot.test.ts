import { cellNote, cellSentence, cellWords, completenessWords, rowWords } from '../../../src/format/pivot'

test.each([
  [{ value: 0 }, '0'],
  [{ value: 1_234, rounded: true as const }, '约 1,234'],
  [{ value: null, why: 'missing' as const }, '没有报数'],
  [{ value: null, why: 'missing' as const, code: 8 as const }, '来源中断'],
  [{ value: null, why: 'counter-fell' as const }, '暂缓核实'],
])('a cell with %j reads %s', (cell, words) => {
  expect(cellWords(cell)).toBe(words)
})

test('a count that lacks days and a level of an earlier day say so beside the number', () => {
  expect(cellNote({ value: 5, days: [6, 7] })).toBe('6/7 天')
  expect(cellNote({ value: 5, day: '2020-11-20' })).toBe('11月20日的数')
  expect(cellNote({ value: 5 })).toBeNull()
  expect(cellSentence({ value: 5, day: '2020-11-20' }, '家')).toBe('5 家，是 2020年11月20日报的，之后没有新的。')
})

test('a sum says of how many it is, and how many of them are not whole', () => {
  expect(completenessWords({ value: 1, known: 12, of: 14, partial: 0 })).toBe('12/14 个')
  expect(completenessWords({ value: 1, known: 12, of: 14, partial: 2 })).toBe('12/14 个，2 个不全')
})

test('a period is named by what is asked for', () => {
  const week = { from: '2020-11-23', to: '2020-11-29' }
  expect(rowWords(week, 'week')).toBe('11月23日到11月29日')
  expect(rowWords({ from: '2020-01-01', to: '2020-12-31' }, 'year')).toBe('2020年')
})
