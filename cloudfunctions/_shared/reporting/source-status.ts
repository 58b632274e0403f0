import type { Day, Instant } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import type { SourceStatus } from '../../../src/contract/source-status'
import { cadenceOf, lagDays, nextPeriod } from '../../../src/reckoning/source-cadences'
import type { Calendar } from '../calendar/calendar'
import { type SourceId, sourceNames } from '../metrics/sources'
import { dueAt } from './due'

/** A report of a source, the day it is about and when it came. */
export interface Arrived {
  _id: string
  period: Day
  receivedAt: Instant
}

/** The report about the latest day; of several the one that came last. */
function latestOf(reports: readonly Arrived[]): Arrived | null {
  const order = ({ period, receivedAt }: Arrived) => `${period} ${receivedAt}`
  return [...reports].sort((left, right) => (order(left) < order(right) ? 1 : -1))[0] ?? null
}

/** How a source stands at an instant (spec: O01). What nobody has stated, its cadence or a first report, stays unknown. */
export function statusOf(
  source: SourceId,
  reports: readonly Arrived[],
  held: number,
  rule: DueRule,
  { calendar, today, now }: { calendar: Calendar; today: Day; now: Instant },
): SourceStatus {
  const latest = latestOf(reports)
  const period = latest && nextPeriod(source, latest.period)
  const due = period === null ? null : dueAt(period, rule, calendar, today)
  return {
    source,
    name: sourceNames[source],
    cadence: cadenceOf(source),
    last: latest && { report: latest._id, receivedAt: latest.receivedAt, period: latest.period },
    next: period === null ? null : { period, due },
    lagDays: latest && lagDays(latest.period, today),
    overdue: due === null ? null : due <= now,
    held,
  }
}
