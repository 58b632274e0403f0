import fc from 'fast-check'
import { shortNumber } from '../../../src/format/short-number'

test.each([
  [0, '0'],
  [9_999, '9,999'],
  [10_000, '1 万'],
  [16_784_685, '1,678.5 万'],
  [10_500, '1 万'],
  [11_500, '1.2 万'],
  [12_500, '1.2 万'],
  [13_500, '1.4 万'],
  [99_999_499, '9,999.9 万'],
  [99_999_999, '1 亿'],
  [292_086_730, '2.92 亿'],
  [100_500_000, '1 亿'],
  [101_500_000, '1.02 亿'],
  [9_007_199_254_740_991, '90,071,992.55 亿'],
])('%d is short for %s, halves going to the even digit', (value, words) => {
  expect(shortNumber(value)).toBe(words)
})

test('a short number is never further from the exact one than half its last digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 9_000_000_000_000 }), (value) => {
      const [digits = '', word] = shortNumber(value).replaceAll(',', '').split(' ')
      const [scale, step] = word === '亿' ? [100_000_000, 1_000_000] : [10_000, 1_000]
      return Math.abs(Number(digits) * scale - value) <= step / 2 + 0.01
    }),
  )
})
