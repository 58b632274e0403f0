import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { type EpochOpening, epochsOf } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import { openEpochs } from '../metrics/epochs.writer'
import type { Change } from '../locks/lock'
import { refuseLocked } from '../locks/locks.reader'
import { type Known, knownAround } from '../metrics/known.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { type Observation, statementKnownAt } from '../metrics/observation'
import { seriesWriter } from '../metrics/series.writer'
import { personBehind } from '../people/identities.reader'
import { noteReporting } from '../reporting/reporting.writer'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { decisionOn } from './board-changes'
import { wantedFor } from './bounds'
import { persistentFault, verdictFault } from './daily-decidable'
import { observationOfRow } from './daily-observation'
import { type DailyReport, type HeldRow, undecidedRows } from './daily-report'
import { dailyReportsReader } from './daily-reports.reader'
import { dailyReportsWriter } from './daily-reports.writer'
import { asDoubtfulNow, release, type RowDecision, type Settled, withDecision } from './daily-settling'
import { type HoldDecision, openingBy } from './hold-decisions'
import { originOf } from './origin'
import { aboutRow } from './row-rejections'
import type { Decision } from './report'
import { waitingBeside } from './waiting-rows.reader'

function refuseFault(fault: ReturnType<typeof persistentFault>): void {
  if (fault) throw new Refusal(fault.code, fault.message, fault.issues)
}

async function decidable(store: Store, decision: RowDecision, checker: string) {
  const report = await dailyReportsReader(store).find(decision.report)
  if (!report) throw new Refusal('not-found', '没有这份报告。')
  const submitter = await personBehind(store, report.submittedBy)
  refuseFault(persistentFault(report, decision, { checker, submitter }))
  return { report, rows: report.held.filter(({ hold }) => decision.holds.includes(hold.id)) }
}

const changeBy = ({ row: { metric, subject, period: day } }: HeldRow): Change => ({ metric, subject, day })

/** What the decisions of an instant made of the rows they were about. */
function outcomeOf({ held, decisions }: DailyReport, accepted: readonly Observation[], at: Instant) {
  const refused = new Set(decisions.filter((one) => one.at === at && one.verdict === 'refuse').map(({ hold }) => hold))
  const rejected = held
    .filter(({ hold }) => refused.has(hold.id))
    .map(({ row }) => ({ ...aboutRow(row), because: 'decision' as const }))
  return { stated: accepted, held: [], rejected }
}

async function keep(store: Store, known: Known, settled: Iterable<Settled>, at: Instant): Promise<void> {
  let { recent } = known
  for (const { report, accepted } of settled) {
    recent = await seriesWriter(store).add(recent, originOf(report, at), accepted)
    await dailyReportsWriter(store).put(report)
    await noteReporting(store, {
      report,
      ...outcomeOf(report, accepted, at),
      undecided: undecidedRows(report).length,
      change: decisionOn(report, at),
    })
  }
}

function refuseOvertaken(observations: readonly Observation[], report: DailyReport, { row }: HeldRow, at: Instant) {
  const stated = statementKnownAt(observations, row, at)
  if (stated !== null && stated.receivedAt > report.receivedAt)
    throw new Refusal('conflict', '在这份报告之后，同一日已有更新的数值；这一个只能退回，或重新提交。')
}

/** What stands for a reason where nothing was doubtful. */
const LOOKED_AT = '已核对，与填报一致。'

interface Decided extends Settled {
  openings: EpochOpening[]
}

/** Each row as it is doubtful now, one after another; what the first ones let in counts for the next. */
function decidedRows(
  before: DailyReport,
  rows: readonly HeldRow[],
  decision: RowDecision,
  known: Known,
  at: Instant,
): Decided {
  const { verdict, reason, reasonCode } = decision
  const done: Decided = { report: before, accepted: [], openings: [] }
  const others = undecidedRows(before)
  for (const one of rows) {
    const observations = [...known.observations, ...done.accepted]
    const held = verdict === 'refuse' ? one : asDoubtfulNow(one, others, observations, known.epochOf)
    refuseFault(verdictFault(done.report, held, decision))
    if (verdict !== 'refuse') refuseOvertaken(observations, done.report, held, at)
    const said = reason === '' ? LOOKED_AT : reason
    const made: Decision = { hold: held.hold.id, verdict, reason: said, at, ...(reasonCode ? { reasonCode } : {}) }
    const opening = openingBy(held.hold, made)
    if (opening) done.openings.push(opening)
    const accepted = verdict === 'refuse' ? [] : [observationOfRow(done.report, held.row, at)]
    done.accepted.push(...accepted)
    done.report = withDecision(done.report, made, accepted.length)
  }
  return done
}

/** What the audit says of it; who reads it finds each hold by its id. */
function auditNote({ holds, verdict, reason }: RowDecision): string {
  return `${holds.length > 3 ? `${holds.length} 项` : holds.join(' ')} ${verdict}：${reason}`
}

/**
 * Decides held rows of a daily report in one go, all or none; other rows of their series that are then no longer
 * doubtful are let in with them. Doubtful rows are decided one by one, with a reason. Refuses with `not-found`,
 * `forbidden` (own report; spec: E49), `conflict` and `invalid-input`.
 */
export async function decideDailyHolds(
  database: Database,
  decision: RowDecision,
  checker: string,
  now: Instant,
): Promise<DailyReport> {
  return database.transaction(async (store) => {
    const { report, rows } = await decidable(store, decision, checker)
    const at = await nextInstant(store, now)
    if (decision.verdict !== 'refuse') for (const row of rows) await refuseLocked(store, changeBy(row), checker, at)
    const waiting = await waitingBeside(database, store, report, rows)
    const wanted = [...rows, ...waiting.map(({ held }) => held)].map(({ row }) => row)
    const known = await knownAround(database, store, wantedFor(wanted))
    const { openings, ...own } = decidedRows(report, rows, decision, known, at)
    for (const opening of openings) await openEpochs(store, opening)
    const epochOf = epochsOf([...(await allOpenings(database)), ...openings])
    const settled = new Map<string, Settled>([[report._id, own]])
    release(waiting, known.observations, epochOf, settled, at)
    await keep(store, known, settled.values(), at)
    await auditWriter(store).add({
      at,
      actor: checker,
      action: 'holds.decide',
      target: report._id,
      outcome: 'done',
      note: auditNote(decision),
    })
    return settled.get(report._id)?.report ?? report
  })
}

/** Decides one held row, as `decideDailyHolds` does. */
export function decideDailyHold(
  database: Database,
  { hold, ...decision }: HoldDecision,
  checker: string,
  now: Instant,
): Promise<DailyReport> {
  return decideDailyHolds(database, { ...decision, holds: [hold] }, checker, now)
}
