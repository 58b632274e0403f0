import type { Instant } from '../../../src/contract/day'
import type { BoardChange } from '../../../src/contract/reporting'
import { sourceName } from '../metrics/sources'
import type { DailyReport } from './daily-report'
import { type SourceReport, undecidedHolds } from './report'

/** What staff are told of rows that were worked off. */
export function arrival({ _id, source, period, counts }: DailyReport, at: Instant): BoardChange {
  const { accepted, same, held, rejected } = counts
  const words = `${sourceName(source)} ${period}：采用 ${accepted} 行，相同 ${same} 行，暂缓 ${held} 行，未采用 ${rejected} 行`
  return { at, kind: held > 0 ? 'held' : 'reported', about: _id, words }
}

/** What staff are told of a bulletin that came. */
export function bulletinArrival(report: SourceReport, at: Instant): BoardChange {
  const { _id, source, period, receipt } = report
  const held = undecidedHolds(report).length
  const words = `${sourceName(source)} ${period} 周报：${receipt.counts.figures} 个数值，暂缓 ${held} 项`
  return { at, kind: held > 0 ? 'held' : 'reported', about: _id, words }
}

/** What staff are told of the decisions of an instant on a report. */
export function decisionOn(
  { _id, source, period, decisions }: Pick<DailyReport, '_id' | 'source' | 'period' | 'decisions'>,
  at: Instant,
): BoardChange {
  const made = decisions.filter((one) => one.at === at)
  const refused = made.filter(({ verdict }) => verdict === 'refuse').length
  const restated = made.some(({ reasonCode }) => reasonCode !== undefined)
  const words = `${sourceName(source)} ${period}：确认 ${made.length - refused} 项，退回 ${refused} 项`
  return { at, kind: restated ? 'restated' : 'decided', about: _id, words }
}
