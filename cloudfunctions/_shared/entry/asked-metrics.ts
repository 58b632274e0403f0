import { type Heads, headKey } from '../metrics/heads'
import type { Metric } from '../metrics/metric'
import { headlineMetrics } from '../metrics/registry'

/** The metrics a subject's form asks for: those it has ever reported. */
export function askedMetrics(heads: Heads, subject: string): Metric[] {
  return headlineMetrics.filter(({ id }) => heads.has(headKey(id, subject)))
}

/** Everything that has ever reported a figure: regions and organisations. */
export function reportingSubjects(heads: Heads): string[] {
  const subjects = new Set([...heads.keys()].map((key) => key.slice(key.indexOf('\t') + 1)))
  return [...subjects].filter(
    (subject) => /^(region|organisation):/.test(subject) && askedMetrics(heads, subject).length > 0,
  )
}
