import type { Day, Instant } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { MissingCode, Unit } from '../../../src/contract/metric'
import type { Hold, Progress, Receipt, ReportFormat, ReportStanding, ReportState } from '../../../src/contract/report'
import type { RestatementReason } from '../../../src/contract/restatement'
import type { Rejection } from '../../../src/contract/statement'
import type { UnknownOfRow } from '../quarantine/code-mapping'
import { type Decision, sha256Hex } from './report'

export type DailyFormat = Extract<ReportFormat, 'daily-csv' | 'daily-json'>

export function isDailyFormat(format: ReportFormat): format is DailyFormat {
  return format === 'daily-csv' || format === 'daily-json'
}

/** One row: one metric, subject and civil day (Asia/Shanghai); `number` counts from 1 through the whole report. */
export interface DailyRow {
  number: number
  metric: string
  subject: string
  period: Day
  value: number | null
  missing: MissingCode | null
  unit: Unit
  /** The last place shown where the source counts in thousands, say; left out where it counts singly. */
  step?: number
  /** Where the row stands in the report that this one corrects. */
  settles?: string
  locator: Locator
  /** What whoever typed it says of it. */
  comment?: string
}

/** A row as it was given: its metric, subject and unit may be codes nobody knows. */
export interface StatedRow extends Omit<DailyRow, 'unit'> {
  unit: string
}

/** A row kept out until a checker decides, and why. */
export interface HeldRow {
  row: DailyRow
  hold: Hold
}

/** Why somebody says otherwise than was said before. */
export interface Proposal {
  reason: string
  reasonCode: RestatementReason
}

/** How far the parts have been worked off: whole parts, the bytes of a line that was cut in two (base64), lines, rows. */
export interface Cursor {
  parts: number
  rest: string
  lines: number
  rows: number
  header: string[] | null
}

/**
 * A report of many rows. Its parts are names of raw chunks, by number; an empty one has not arrived.
 * Rows stand or are held one by one; of rejections the first 200 are kept.
 */
export interface DailyReport {
  _id: string
  source: string
  format: DailyFormat
  period: Day
  sha256: string
  bytes: number
  parts: string[][]
  receivedAt: Instant
  submittedBy: string
  parserVersion: number
  state: ReportState
  cursor: Cursor
  /** When each slice was worked off (UTC): with the bytes and the decisions enough to do it all again. */
  slices: Instant[]
  counts: Progress['rows']
  held: HeldRow[]
  decisions: Decision[]
  rejections: Rejection[]
  proposal: Proposal | null
  /** The report whose rejected rows these are, put right. */
  corrects?: string
  /** Places in the corrected report whose rows were taken, of at most 5,000 rows. */
  settles?: string[]
  /** Rows of another report that are taken up again: only those with all these codes. */
  replayOf?: { report: string; only: UnknownOfRow[] }
  /** The phone's key of a report a person typed; not there where a system or a file says so. */
  entered?: string
  /** What the held rows are about, as `pointKey` writes it; not there in what was stored before. */
  about?: string[]
}

/** What a value is about, as held rows are found by. */
export const pointKey = (metric: string, subject: string, day: Day): string => `${metric} ${subject} ${day}`

export function undecidedRows({ held, decisions }: Pick<DailyReport, 'held' | 'decisions'>): HeldRow[] {
  return held.filter(({ hold }) => !decisions.some((made) => made.hold === hold.id))
}

export const startOfReport: Cursor = { parts: 0, rest: '', lines: 0, rows: 0, header: null }

export const noRows: DailyReport['counts'] = { read: 0, accepted: 0, same: 0, held: 0, rejected: 0, quarantined: 0 }

/** A report of its own over the same bytes, of the rows that waited because of one code; its id follows from both. */
export function replayOf(report: DailyReport, { key, kind, code }: UnknownOfRow & { key: string }): DailyReport {
  const { corrects: _, settles: __, about: ___, ...again } = report
  return {
    ...again,
    _id: sha256Hex([report._id, 'replay', key].join('\n')).slice(0, 32),
    state: 'working',
    cursor: startOfReport,
    counts: noRows,
    held: [],
    decisions: [],
    rejections: [],
    replayOf: { report: report._id, only: [...(report.replayOf?.only ?? []), { kind, code }] },
  }
}

/** How many of holds and rejections a receipt tells. */
export const TOLD = 200

/** More doubtful rows than this say that the file is wrong, not the rows. */
export const MOST_HELD = 500

function progress({ parts, cursor, counts }: DailyReport): Progress {
  const arrived = parts.filter((chunks) => chunks.length > 0).length
  return { parts: { arrived, of: parts.length, worked: cursor.parts }, rows: counts }
}

export function dailyReceipt(report: DailyReport): Receipt {
  const { _id, sha256, receivedAt, counts, held, rejections } = report
  return {
    report: _id,
    sha256,
    receivedAt,
    counts: { figures: counts.read, hospitals: 0, systems: 0, activities: 0 },
    holds: held.slice(0, TOLD).map(({ hold }) => hold),
    rejections: rejections.slice(0, TOLD),
    questions: [],
    missing: [],
    progress: progress(report),
  }
}

export function dailyStanding(report: DailyReport): ReportStanding {
  const { source, format, period, state } = report
  const undecided = undecidedRows(report)
    .slice(0, TOLD)
    .map(({ hold }) => hold)
  return { receipt: dailyReceipt(report), source, format, period, state, undecided }
}
