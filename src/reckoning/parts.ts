import type { Measured } from './measured'

/** Parts against the whole: `known` of them are exact, `difference` is parts − whole; null where a part or the whole is not known. */
export interface Reconciliation {
  known: number
  of: number
  sum: number | null
  whole: number | null
  difference: number | null
}

/**
 * Adds the parts of a subject up and compares them with what the whole itself stated. Never for
 * counts of different people: the caller knows the metric (spec: R04, domain section 2).
 */
export function reconcile(parts: readonly Measured[], whole: Measured): Reconciliation {
  const values = parts.flatMap(({ value, exact }) => (value === null || !exact ? [] : [value]))
  const complete = values.length === parts.length && parts.length > 0
  const sum = complete ? values.reduce((total, value) => total + value, 0) : null
  const difference = sum === null || whole.value === null || !whole.exact ? null : sum - whole.value
  return { known: values.length, of: parts.length, sum, whole: whole.value, difference }
}
