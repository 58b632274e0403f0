import type { Instant } from '../../../src/contract/day'
import type { Verdict } from '../../../src/contract/report'
import type { RestatementReason } from '../../../src/contract/restatement'
import type { EpochOf } from '../metrics/epochs'
import type { Observation } from '../metrics/observation'
import { ENTERED, sortRows } from './daily-doubts'
import { observationOfRow } from './daily-observation'
import { type DailyReport, type HeldRow, undecidedRows } from './daily-report'
import type { Decision } from './report'

/** A report with decisions made, and what they let in. */
export interface Settled {
  report: DailyReport
  accepted: Observation[]
}

/** A checker's word on some held rows of one daily report, the same for all of them. */
export interface RowDecision {
  report: string
  holds: readonly string[]
  verdict: Verdict
  reason: string
  reasonCode?: RestatementReason | undefined
  /** A value stated otherwise than before is confirmed only with a reason code, or where its report gives one. */
  needsCode?: true
}

export function withDecision(report: DailyReport, made: Decision, accepted: number): DailyReport {
  const decisions = [...report.decisions, made]
  const ended = report.state === 'held' && undecidedRows({ held: report.held, decisions }).length === 0
  const counts = { ...report.counts, accepted: report.counts.accepted + accepted }
  return { ...report, decisions, counts, state: ended ? 'accepted' : report.state }
}

/** A held row as it is doubtful now: what was typed by hand may have been overtaken by what others said since. */
export function asDoubtfulNow(
  held: HeldRow,
  others: readonly HeldRow[],
  observations: readonly Observation[],
  epochOf: EpochOf,
): HeldRow {
  if (held.hold.rule !== ENTERED) return held
  const beside = others.filter(({ row }) => row.number !== held.row.number).map(({ row }) => row)
  const now = sortRows([held.row, ...beside], observations, epochOf).held.find(({ row }) => row === held.row)
  return now ? { row: held.row, hold: { ...now.hold, id: held.hold.id } } : held
}

const RELEASED = '同一序列的疑问已有决定，与前后各日已相符。'

/**
 * Lets in what is no longer doubtful now that something else has been decided; what a person typed still waits for
 * another person.
 */
export function release(
  waiting: readonly { report: DailyReport; held: HeldRow }[],
  known: readonly Observation[],
  epochOf: EpochOf,
  settled: Map<string, Settled>,
  at: Instant,
): void {
  const observations = [...known, ...[...settled.values()].flatMap(({ accepted }) => accepted)]
  for (const { report, held } of waiting) {
    if (report.entered !== undefined) continue
    const { stands, same } = sortRows([held.row], observations, epochOf)
    if (stands.length + same.length === 0) continue
    const before = settled.get(report._id) ?? { report, accepted: [] }
    const accepted = stands.map((row) => observationOfRow(report, row, at))
    observations.push(...accepted)
    const made: Decision = { hold: held.hold.id, verdict: 'confirm', reason: RELEASED, at }
    settled.set(report._id, {
      report: withDecision(before.report, made, stands.length),
      accepted: [...before.accepted, ...accepted],
    })
  }
}
