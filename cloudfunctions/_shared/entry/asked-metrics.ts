import type { Day } from '../../../src/contract/day'
import type { Duty } from '../../../src/contract/duties'
import { type Heads, headKey } from '../metrics/heads'
import type { Metric } from '../metrics/metric'
import { headlineMetrics } from '../metrics/registry'
import { dutiesOn } from '../reporting/duties'

/** What is known of who reports: every series there is, and the duties that were given. */
export interface Reporting {
  heads: Heads
  duties: readonly Duty[]
}

/** The metrics a subject's form asks for on a day: those of its duty, or where it has none those it has ever reported. */
export function askedMetrics({ heads, duties }: Reporting, subject: string, day: Day): Metric[] {
  const duty = dutiesOn(duties, day).find((one) => one.subject === subject)
  return headlineMetrics.filter(({ id }) => (duty ? duty.metrics.includes(id) : heads.has(headKey(id, subject))))
}

/** Everything that has a duty on a day, or has ever reported a figure: regions and organisations. */
export function reportingSubjects(reporting: Reporting, day: Day): string[] {
  const reported = [...reporting.heads.keys()].map((key) => key.slice(key.indexOf('\t') + 1))
  const subjects = new Set([...reported, ...reporting.duties.map(({ subject }) => subject)])
  return [...subjects].filter(
    (subject) => /^(region|organisation):/.test(subject) && askedMetrics(reporting, subject, day).length > 0,
  )
}
