import type { Instant } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { MissingCode } from '../../../src/contract/metric'
import type { Provenance } from '../../../src/contract/release'
import { type About, isAbout, type Observation } from '../metrics/observation'
import type { DailyReport, Proposal } from '../reports/daily-report'
import { provenanceOf } from '../reports/origin'
import type { Decision, SourceReport } from '../reports/report'

/** What one report says about one value, and what became of it. */
export interface ValueStatement {
  value: number | null
  missing: MissingCode | null
  acceptedAt: Instant | null
  report: Provenance
  submittedBy: string
  locator: Locator
  comment: string | null
  proposal: Proposal | null
  doubt: string | null
  decision: Decision | null
  /** A row a source sent, and no person typed or proposed: what is known of its source is corrected in it. */
  fromSource: boolean
}

interface Looked {
  about: About
  observations: readonly Observation[]
}

function acceptanceOf(observations: readonly Observation[], report: string, locator: Locator): Observation | null {
  const place = JSON.stringify(locator)
  return observations.find((one) => one.report === report && JSON.stringify(one.locator) === place) ?? null
}

const isFromSource = ({ entered, proposal }: DailyReport): boolean => entered === undefined && proposal === null

/** The held rows of a daily report about a value. */
export function heldInDaily(report: DailyReport, { about, observations }: Looked): ValueStatement[] {
  const { held, decisions, submittedBy, proposal } = report
  const own = held.filter(
    ({ row }) => row.metric === about.metric && row.subject === about.subject && row.period === about.period,
  )
  return own.map(({ row, hold }) => ({
    value: row.value,
    missing: row.missing,
    acceptedAt: acceptanceOf(observations, report._id, row.locator)?.acceptedAt ?? null,
    report: provenanceOf(report),
    submittedBy,
    locator: row.locator,
    comment: row.comment ?? null,
    proposal,
    doubt: hold.message,
    decision: decisions.find((made) => made.hold === hold.id) ?? null,
    fromSource: isFromSource(report),
  }))
}

/** What a bulletin that waits, or was refused in part, holds of a value; null where it holds nothing of it. */
export function heldInBulletin(report: SourceReport, { about, observations }: Looked): ValueStatement[] {
  const own = report.holds.filter(
    ({ metric, subject, asOf }) => metric === about.metric && subject === about.subject && asOf === about.period,
  )
  return own.map(({ id, value, locator, message }) => ({
    value,
    missing: null,
    acceptedAt: acceptanceOf(observations, report._id, locator)?.acceptedAt ?? null,
    report: provenanceOf(report),
    submittedBy: report.submittedBy,
    locator,
    comment: null,
    proposal: null,
    doubt: message,
    decision: report.decisions.find((made) => made.hold === id) ?? null,
    fromSource: false,
  }))
}

/** What stood at once, with nothing to decide. */
export function acceptedStatement(
  { value, missing, acceptedAt, locator }: Observation,
  report: DailyReport | SourceReport,
): ValueStatement {
  return {
    value,
    missing,
    acceptedAt,
    report: provenanceOf(report),
    submittedBy: report.submittedBy,
    locator,
    comment: null,
    proposal: 'proposal' in report ? report.proposal : null,
    doubt: null,
    decision: null,
    fromSource: 'slices' in report && isFromSource(report),
  }
}

const keyOf = (report: string, locator: Locator): string => `${report} ${JSON.stringify(locator)}`

/** The observations about a value that no held row stands for. */
export function withoutHeld({ about, observations }: Looked, held: readonly ValueStatement[]): Observation[] {
  const known = new Set(held.map(({ report, locator }) => keyOf(report.report, locator)))
  return observations.filter((one) => isAbout(one, about) && !known.has(keyOf(one.report, one.locator)))
}

/** By arrival, then by acceptance; what nobody has accepted comes last of what arrived at once. */
export function byArrival(left: ValueStatement, right: ValueStatement): number {
  const [one, other] = [left, right].map(({ report, acceptedAt }) => `${report.receivedAt} ${acceptedAt ?? 'z'}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}
