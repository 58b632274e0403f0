import type { Instant } from '../../../src/contract/day'
import type { Hold, ReportStanding } from '../../../src/contract/report'
import { auditWriter } from '../audit/audit.writer'
import type { Change } from '../locks/lock'
import { refuseLocked } from '../locks/locks.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { type Observation, statementKnownAt } from '../metrics/observation'
import { addConfirmations } from '../metrics/confirmations.writer'
import { openEpochs } from '../metrics/epochs.writer'
import { knownAround } from '../metrics/known.reader'
import { seriesWriter } from '../metrics/series.writer'
import { personBehind } from '../people/identities.reader'
import { noteReporting } from '../reporting/reporting.writer'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { acceptance } from './acceptance'
import { decisionOn } from './board-changes'
import { bulletinMarks } from './bulletin-marks'
import { daysConcerned, holdsOf, knownSeries } from './evaluation'
import { isFall } from './hold'
import { type HoldDecision, openingBy, type Persons } from './hold-decisions'
import { originOf } from './origin'
import { type Decision, refusedHolds, type SourceReport, standing, undecidedHolds } from './report'
import { reportsReader } from './reports.reader'
import { reportsWriter } from './reports.writer'
import { withoutRefused } from './stated-facts'

function confirmedRival(report: SourceReport, hold: Hold): boolean {
  const rivals = report.holds.filter(
    ({ rule, metric, subject, asOf, value }) =>
      rule === 'stated-twice' &&
      metric === hold.metric &&
      subject === hold.subject &&
      asOf === hold.asOf &&
      value !== hold.value,
  )
  return rivals.some(({ id }) => report.decisions.some((made) => made.hold === id && made.verdict === 'confirm'))
}

/** A statement that came after the report stays in force, whatever a checker says of the report now. */
async function overtaken(database: Database, report: SourceReport, { metric, subject, asOf }: Hold, at: Instant) {
  if (metric === null || subject === null || asOf === null) return false
  const day = { metric, subject, period: asOf }
  const { observations } = await knownAround(database, database, [day])
  const stated = statementKnownAt(observations, day, at)
  return stated !== null && stated.receivedAt > report.receivedAt
}

function decidable(
  report: SourceReport | null,
  decision: HoldDecision,
  { checker, submitter }: Persons,
): { report: SourceReport; held: Hold } {
  if (!report) throw new Refusal('not-found', '没有这份报告。')
  const hold = report.holds.find(({ id }) => id === decision.hold)
  if (!hold) throw new Refusal('not-found', '这份报告没有这项暂缓。')
  if (submitter === checker) throw new Refusal('forbidden', '不能核实自己提交的报告，请由另一位核对人员处理。')
  if (!undecidedHolds(report).includes(hold)) throw new Refusal('conflict', '这项暂缓已经有人处理过了。')
  if (decision.verdict === 'reset' && !isFall(hold))
    throw new Refusal('conflict', '只有累计数变小时才能按重新计数处理。')
  if (decision.verdict === 'confirm' && hold.rule === 'stated-twice' && confirmedRival(report, hold))
    throw new Refusal('conflict', '同一指标同一日已确认了另一个数值，这一个只能退回。')
  return { report, held: hold }
}

interface Settled {
  report: SourceReport
  accepted: readonly Observation[]
}

/** Accepts a report nobody has to decide on any more; new doubts keep it held (spec: E18). */
async function settle(database: Database, store: Store, report: SourceReport, at: Instant): Promise<Settled> {
  const statement = withoutRefused(report.statement, refusedHolds(report))
  const { recent, observations, epochOf } = await knownAround(database, store, daysConcerned(statement, report.period))
  const known = knownSeries(observations, at)
  const doubts = holdsOf(statement, known, report.period, epochOf).filter(
    ({ id }) => !report.holds.some((hold) => hold.id === id),
  )
  if (doubts.length > 0) return { report: { ...report, holds: [...report.holds, ...doubts] }, accepted: [] }
  const accepted = acceptance(report, known, at)
  await seriesWriter(store).add(recent, originOf(report, at), accepted.observations)
  await addConfirmations(store, report._id, accepted.confirmations)
  return { report: { ...report, state: 'accepted', acceptedAt: at }, accepted: accepted.observations }
}

async function tellStaff(store: Store, { report, accepted }: Settled, at: Instant): Promise<void> {
  const undecided = undecidedHolds(report).length
  const change = decisionOn(report, at)
  await noteReporting(store, { report, stated: accepted, ...bulletinMarks(report), undecided, change })
}

/** What confirming a hold changes; a row of a table is about the report's day, and about no one metric. */
function changeBy({ metric, subject, asOf }: Hold, { period }: SourceReport): Change {
  return { metric, subject, day: asOf ?? period }
}

/**
 * Confirms or refuses one hold, with a reason; the last one lets the report in without what was
 * refused. Refuses with `not-found`, `forbidden` (own report) and `conflict` (decided already, or locked).
 */
export async function decideHold(
  database: Database,
  decision: HoldDecision,
  checker: string,
  now: Instant,
): Promise<ReportStanding> {
  return database.transaction(async (store) => {
    const found = await reportsReader(store).find(decision.report)
    const submitter = found && (await personBehind(store, found.submittedBy))
    const { report, held } = decidable(found, decision, { checker, submitter })
    const at = await nextInstant(store, now)
    if (decision.verdict !== 'refuse' && (await overtaken(database, report, held, at)))
      throw new Refusal('conflict', '在这份报告之后，同一日已有更新的数值；这一个只能退回，或重新提交。')
    if (decision.verdict !== 'refuse') await refuseLocked(store, changeBy(held, report), checker, at)
    const { hold, verdict, reason, reasonCode } = decision
    const made: Decision = { hold, verdict, reason, at, ...(reasonCode ? { reasonCode } : {}) }
    const decided = { ...report, decisions: [...report.decisions, made] }
    const opening = openingBy(held, made)
    if (opening) await openEpochs(store, opening)
    const settled: Settled =
      undecidedHolds(decided).length > 0
        ? { report: decided, accepted: [] }
        : await settle(database, store, decided, at)
    await reportsWriter(store).decide(settled.report)
    await tellStaff(store, settled, at)
    const note = `${hold} ${verdict}：${reason}`
    await auditWriter(store).add({
      at,
      actor: checker,
      action: 'holds.decide',
      target: report._id,
      outcome: 'done',
      note,
    })
    return standing(settled.report)
  })
}
