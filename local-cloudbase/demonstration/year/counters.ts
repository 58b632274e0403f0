/** Splits a whole number by shares; what rounding down leaves goes to the largest remainders, so the parts add up to it. */
export function split(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((left, right) => left + right, 0)
  const exact = shares.map((share) => (total * share) / sum)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((one, other) => one + other, 0)
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }))
  byRemainder.sort((one, other) => other.rest - one.rest || one.index - other.index)
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/**
 * A running total, one value a weight: it begins at `start` before the first and is exactly `end` on the last,
 * never falls, and stands still where a weight is 0.
 */
export function counter(start: number, end: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0)
  let passed = 0
  const values = weights.map((weight) => start + Math.round(((end - start) * (passed += weight)) / sum))
  return values.map((value, index) => (index === values.length - 1 ? end : Math.min(value, end)))
}

/** The sum of several series, value by value. */
export function added(series: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = series
  return first.map((value, index) => others.reduce((sum, values) => sum + (values[index] ?? 0), value))
}
