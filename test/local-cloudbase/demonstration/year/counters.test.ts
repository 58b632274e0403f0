import * as fc from 'fast-check'
import { added, counter, split } from '../../../../local-cloudbase/demonstration/year/counters'

const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
const weights = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 1, maxLength: 60 })

const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0)

test('a whole number split by shares is the sum of its parts, each within one of its share', () => {
  fc.assert(
    fc.property(fc.nat(50_000_000), shares, (total, by) => {
      const parts = split(total, by)
      expect(sum(parts)).toBe(total)
      const far = parts.filter((part, index) => Math.abs(part - (total * (by[index] ?? 0)) / sum(by)) > 1)
      expect(far).toEqual([])
    }),
  )
})

test('a running total never falls and ends exactly where it should', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(50_000_000), weights, (start, more, by) => {
      fc.pre(sum(by) > 0.01)
      const values = counter(start, start + more, by)
      expect(values[values.length - 1]).toBe(start + more)
      expect([...values].sort((left, right) => left - right)).toEqual(values)
      expect(values.filter((value) => value < start)).toEqual([])
    }),
  )
})

test('a running total stands still on a day without weight', () => {
  expect(counter(0, 100, [0, 0, 1, 0, 3])).toEqual([0, 0, 25, 25, 100])
})

test('series are added day by day', () => {
  expect(
    added([
      [1, 2],
      [10, 20],
      [100, 200],
    ]),
  ).toEqual([111, 222])
})
