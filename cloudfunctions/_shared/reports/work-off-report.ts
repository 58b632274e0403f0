import type { Rejection } from '../../../src/contract/statement'
import type { Instant } from '../../../src/contract/day'
import { knownAround } from '../metrics/known.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { isFull, seriesWriter, settleRecent } from '../metrics/series.writer'
import { keepUnknownRows } from '../quarantine/quarantine.writer'
import { noteReporting } from '../reporting/reporting.writer'
import type { Database, Store } from '../rpc/database'
import { arrival } from './board-changes'
import { wantedFor } from './bounds'
import { type DailyReport, MOST_HELD, pointKey, TOLD, undecidedRows } from './daily-report'
import { sortRows, type Sorted, waitingForAnother } from './daily-doubts'
import { observationOfRow } from './daily-observation'
import { dailyReportsIn, dailyReportsReader } from './daily-reports.reader'
import { dailyReportsWriter } from './daily-reports.writer'
import { nextSlice, type Slice } from './next-slice.reader'
import { settledBy } from './replayed-rows'
import { originOf } from './origin'
import { brief, onlyRestating, rejectedRows, tooMany, waitingForUnit } from './row-rejections'

/** How long one call goes on working off, in milliseconds. */
const PATIENCE_MS = 8_000

function workedOff(
  report: DailyReport,
  slice: Slice,
  { stands, same, held }: Sorted,
  rejections: readonly Rejection[],
  unplaced: number,
): DailyReport {
  const { counts } = report
  const ended = slice.cursor.parts >= report.parts.length
  const all = [...report.held, ...held]
  const waits = undecidedRows({ held: all, decisions: report.decisions }).length > 0
  return {
    ...report,
    cursor: slice.cursor,
    counts: {
      read: counts.read + slice.rows.length + slice.held.length + slice.rejections.length + slice.unknown.length,
      accepted: counts.accepted + stands.length,
      same: counts.same + same.length,
      held: counts.held + held.length,
      rejected: counts.rejected + rejections.length,
      quarantined: counts.quarantined + slice.unknown.length - unplaced,
    },
    ...settledBy(report, [...stands, ...same, ...held.map(({ row }) => row)]),
    held: all,
    about: [...new Set(all.map(({ row }) => pointKey(row.metric, row.subject, row.period)))],
    rejections: [...report.rejections, ...rejections.map(brief)].slice(0, TOLD),
    state: !ended ? 'working' : waits ? 'held' : 'accepted',
  }
}

interface Accepted {
  report: DailyReport
  /** So many recent observations have gathered that they should be settled. */
  full: boolean
}

async function acceptSlice(
  database: Database,
  store: Store,
  before: DailyReport,
  slice: Slice,
  now: Instant,
): Promise<Accepted> {
  const report = await dailyReportsReader(store).find(before._id)
  if (report?.state !== 'working' || report.cursor.parts !== before.cursor.parts)
    return { report: report ?? before, full: false }
  const at = await nextInstant(store, now)
  const { recent, observations, epochOf } = await knownAround(database, store, wantedFor(slice.rows))
  const everything = sortRows(slice.rows, observations, epochOf)
  const compared = report.entered === undefined ? everything : waitingForAnother(everything)
  const { sorted: rows, rejections } = report.proposal ? onlyRestating(compared) : { sorted: compared, rejections: [] }
  rows.held.push(...slice.held)
  const room = Math.max(0, MOST_HELD - report.held.length)
  const held = rows.held.slice(0, room)
  const stands = rows.stands.map((row) => observationOfRow(report, row, at))
  const after = await seriesWriter(store).add(recent, originOf(report, at), stands)
  const unplaced = await keepUnknownRows(store, report, slice.unknown)
  const rejected = [...slice.rejections, ...rejections, ...unplaced, ...tooMany(rows.held.slice(room))]
  const worked = workedOff(report, slice, { ...rows, held }, rejected, unplaced.length)
  const next = { ...worked, slices: [...report.slices, at] }
  await dailyReportsWriter(store).put(next)
  await noteReporting(store, {
    report: next,
    stated: [...rows.stands, ...rows.same],
    held: held.map(({ row }) => row),
    rejected: [...rejectedRows(rejected), ...waitingForUnit(slice.unknown)],
    undecided: undecidedRows(next).length,
    change: arrival(next, at),
  })
  return { report: next, full: isFull(after) }
}

/** Works off the next slice at an instant (UTC), whole or not at all, and only once. */
export async function workOffSlice(database: Database, before: DailyReport, now: Instant): Promise<DailyReport> {
  const slice = await nextSlice(database, before, now)
  const { report, full } = await database.transaction((store) => acceptSlice(database, store, before, slice, now))
  if (full) await settleRecent(database)
  return report
}

/**
 * Works off a daily report slice by slice until it is done, or for some 8 s. Each slice is taken in
 * whole or not at all, and only once, however often this is called, at once or after a crash.
 */
export async function workOffReport(database: Database, id: string, clock: () => Instant): Promise<DailyReport | null> {
  const until = Date.parse(clock()) + PATIENCE_MS
  let report = await dailyReportsReader(database).find(id)
  while (report?.state === 'working') {
    report = await workOffSlice(database, report, clock())
    if (Date.parse(clock()) > until) break
  }
  return report
}

/** Goes on with whatever daily report is waiting to be worked off. Says how many there were. */
export async function workOffReports(database: Database, clock: () => Instant): Promise<{ reports: number }> {
  const working = await dailyReportsIn(database, 'working')
  for (const { _id } of working) await workOffReport(database, _id, clock)
  return { reports: working.length }
}
