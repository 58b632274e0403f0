import { instantWords } from '../../../src/format/instants'

test.each([
  ['2020-11-27T10:00:00.000Z', '2020年11月27日 18:00'],
  ['2020-11-27T15:59:59.999Z', '2020年11月27日 23:59'],
  ['2020-11-27T16:00:00.000Z', '2020年11月28日 00:00'],
  ['2020-12-31T16:30:00.000Z', '2021年1月1日 00:30'],
])('%s is %s in Shanghai, wherever the phone is', (instant, words) => {
  expect(instantWords(instant)).toBe(words)
})
