import type { Instant } from '../../../src/contract/day'
import type { Hold, ReportStanding, Verdict } from '../../../src/contract/report'
import type { RestatementReason } from '../../../src/contract/restatement'
import { staffDoes } from './centre'
import { followedReason, gaps, reset } from './mishaps'
import type { DailyReport } from './reports'

interface Decision {
  verdict: Verdict
  reason: string
  reasonCode?: RestatementReason
}

/** What the checker knows about a hold; null where nothing in the year's plan explains it. */
function decisionOn(hold: Hold, report: DailyReport): Decision | null {
  const { metric, subject, asOf } = hold
  if (metric === reset.metric && subject === reset.subject && asOf === reset.day)
    return { verdict: 'reset', reason: reset.reason, reasonCode: 'R07' }
  if (gaps.some(({ followed }) => followed === report.arrives))
    return { verdict: 'confirm', reason: followedReason, reasonCode: 'R01' }
  return null
}

/** Decides every hold of a report at an instant; throws on one nobody planned. Gives back how many there were. */
export async function decideHolds(
  url: string,
  at: Instant,
  report: DailyReport,
  id: string,
  holds: readonly Hold[],
): Promise<number> {
  for (const hold of holds) {
    const decision = decisionOn(hold, report)
    if (decision === null) throw new Error(`nobody expected this hold on ${report.period}: ${JSON.stringify(hold)}`)
    await staffDoes<ReportStanding>(url, at, 'checker', 'holds.decide', { report: id, hold: hold.id, ...decision })
  }
  return holds.length
}
