import type { Day, Instant } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import type { SourceStatus } from '../../../src/contract/source-status'
import { dayNumber, plusDays } from '../../../src/reckoning/calendar'
import type { Calendar } from '../calendar/calendar'
import { sourceCadences, type SourceId, sourceNames } from '../metrics/sources'
import { dueAt } from './due'

const STEP_DAYS = { daily: 1, weekly: 7 } as const

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
  const cadence = sourceCadences[source]
  const latest = latestOf(reports)
  const period = latest !== null && cadence !== null ? plusDays(latest.period, STEP_DAYS[cadence]) : null
  const due = period === null ? null : dueAt(period, rule, calendar, today)
  return {
    source,
    name: sourceNames[source],
    cadence,
    last: latest && { report: latest._id, receivedAt: latest.receivedAt, period: latest.period },
    next: period === null ? null : { period, due },
    lagDays: latest === null ? null : Math.max(0, dayNumber(today) - dayNumber(latest.period)),
    overdue: due === null ? null : due <= now,
    held,
  }
}
