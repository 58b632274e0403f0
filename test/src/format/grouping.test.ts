import fc from 'fast-check'
import { grouped, groupedHash } from '../../../src/format/grouping'

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [16_784_685, '16,784,685'],
  [-84_685, '-84,685'],
])('%d is read as %s', (value, words) => {
  expect(grouped(value)).toBe(words)
})

test('grouping adds commas and nothing else', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (value) => Number(grouped(value).replaceAll(',', '')) === value))
})

test('a hash is shown whole, in groups of eight', () => {
  const hash = '0123456789abcdef'.repeat(4)
  expect(groupedHash(hash).split(' ')).toHaveLength(8)
  expect(groupedHash(hash).replaceAll(' ', '')).toBe(hash)
})
