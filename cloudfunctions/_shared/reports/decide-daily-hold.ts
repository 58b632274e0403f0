import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { epochsOf } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import { openEpochs } from '../metrics/epochs.writer'
import type { Change } from '../locks/lock'
import { refuseLocked } from '../locks/locks.reader'
import { type Known, knownAround } from '../metrics/known.reader'
import { nextInstant } from '../metrics/ledger.writer'
import { type Observation, statementKnownAt } from '../metrics/observation'
import { seriesWriter } from '../metrics/series.writer'
import { personBehind } from '../people/identities.reader'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { wantedFor } from './bounds'
import { sortRows } from './daily-doubts'
import { observationOfRow } from './daily-observation'
import { type DailyReport, type HeldRow, undecidedRows } from './daily-report'
import { dailyReportsIn, dailyReportsReader } from './daily-reports.reader'
import { dailyReportsWriter } from './daily-reports.writer'
import { isFall } from './hold'
import { type HoldDecision, openingBy, type Persons } from './hold-decisions'
import { originOf } from './origin'
import type { Decision } from './report'

function confirmedRival({ held, decisions }: DailyReport, { row, hold }: HeldRow): boolean {
  const rivals = held.filter(
    (other) =>
      other.hold.id !== hold.id &&
      other.row.metric === row.metric &&
      other.row.subject === row.subject &&
      other.row.period === row.period,
  )
  return rivals.some(({ hold: { id } }) => decisions.some((made) => made.hold === id && made.verdict !== 'refuse'))
}

function decidable(report: DailyReport | null, decision: HoldDecision, { checker, submitter }: Persons) {
  if (!report) throw new Refusal('not-found', '没有这份报告。')
  const held = report.held.find(({ hold }) => hold.id === decision.hold)
  if (!held) throw new Refusal('not-found', '这份报告没有这项暂缓。')
  if (submitter === checker) throw new Refusal('forbidden', '不能核实自己提交的报告，请由另一位核对人员处理。')
  if (!undecidedRows(report).includes(held)) throw new Refusal('conflict', '这项暂缓已经有人处理过了。')
  if (decision.verdict === 'reset' && !isFall(held.hold))
    throw new Refusal('conflict', '只有累计数变小时才能按重新计数处理。')
  if (decision.verdict !== 'refuse' && confirmedRival(report, held))
    throw new Refusal('conflict', '同一指标同一日已确认了另一个数值，这一个只能退回。')
  return { report, held }
}

function sameSeries(left: HeldRow, right: HeldRow): boolean {
  return left.row.metric === right.row.metric && left.row.subject === right.row.subject
}

const changeBy = ({ row: { metric, subject, period: day } }: HeldRow): Change => ({ metric, subject, day })

interface Waiting {
  report: DailyReport
  held: HeldRow
}

/** The other rows of a series that wait, in this report and in others, oldest day first. */
async function waitingRows(database: Database, store: Store, report: DailyReport, held: HeldRow): Promise<Waiting[]> {
  const others = (await dailyReportsIn(database, 'held')).filter(({ _id }) => _id !== report._id)
  const fresh = await Promise.all(others.map(({ _id }) => dailyReportsReader(store).find(_id)))
  const waiting = [report, ...fresh].flatMap((one) =>
    one === null
      ? []
      : undecidedRows(one)
          .filter((other) => other.hold.id !== held.hold.id && sameSeries(other, held))
          .map((other) => ({ report: one, held: other })),
  )
  return waiting.sort((left, right) => (left.held.row.period < right.held.row.period ? -1 : 1))
}

interface Settled {
  report: DailyReport
  accepted: Observation[]
}

const RELEASED = '同一序列的疑问已有决定，与前后各日已相符。'

/** Lets in what is no longer doubtful now that something else has been decided. */
function released(waiting: readonly Waiting[], known: Known, settled: Map<string, Settled>, at: Instant): void {
  const observations = [...known.observations, ...[...settled.values()].flatMap(({ accepted }) => accepted)]
  for (const { report, held } of waiting) {
    const { stands, same } = sortRows([held.row], observations, known.epochOf)
    if (stands.length + same.length === 0) continue
    const before = settled.get(report._id) ?? { report, accepted: [] }
    const accepted = stands.map((row) => observationOfRow(report, row, at))
    observations.push(...accepted)
    settled.set(report._id, {
      report: decided(before.report, { hold: held.hold.id, verdict: 'confirm', reason: RELEASED, at }, stands.length),
      accepted: [...before.accepted, ...accepted],
    })
  }
}

function decided(report: DailyReport, made: Decision, accepted: number): DailyReport {
  const decisions = [...report.decisions, made]
  const ended = report.state === 'held' && undecidedRows({ held: report.held, decisions }).length === 0
  const counts = { ...report.counts, accepted: report.counts.accepted + accepted }
  return { ...report, decisions, counts, state: ended ? 'accepted' : report.state }
}

async function keep(store: Store, known: Known, settled: Iterable<Settled>, at: Instant): Promise<void> {
  let { recent } = known
  for (const { report, accepted } of settled) {
    recent = await seriesWriter(store).add(recent, originOf(report, at), accepted)
    await dailyReportsWriter(store).put(report)
  }
}

function refuseOvertaken(known: Known, report: DailyReport, { row }: HeldRow, at: Instant): void {
  const stated = statementKnownAt(known.observations, row, at)
  if (stated !== null && stated.receivedAt > report.receivedAt)
    throw new Refusal('conflict', '在这份报告之后，同一日已有更新的数值；这一个只能退回，或重新提交。')
}

/**
 * Decides one held row of a daily report, with a reason; other rows of its series that are then no longer
 * doubtful are let in with it. Refuses with `not-found`, `forbidden` (own report) and `conflict`.
 */
export async function decideDailyHold(
  database: Database,
  decision: HoldDecision,
  checker: string,
  now: Instant,
): Promise<DailyReport> {
  return database.transaction(async (store) => {
    const found = await dailyReportsReader(store).find(decision.report)
    const submitter = found && (await personBehind(store, found.submittedBy))
    const { report, held } = decidable(found, decision, { checker, submitter })
    const at = await nextInstant(store, now)
    if (decision.verdict !== 'refuse') await refuseLocked(store, changeBy(held), checker, at)
    const { hold, verdict, reason, reasonCode } = decision
    const made: Decision = { hold, verdict, reason, at, ...(reasonCode ? { reasonCode } : {}) }
    const opening = openingBy(held.hold, made)
    const waiting = await waitingRows(database, store, report, held)
    const known = await knownAround(
      database,
      store,
      wantedFor([held, ...waiting.map((one) => one.held)].map(({ row }) => row)),
    )
    if (verdict !== 'refuse') refuseOvertaken(known, report, held, at)
    if (opening) await openEpochs(store, opening)
    const epochOf = epochsOf([...(await allOpenings(database)), ...(opening ? [opening] : [])])
    const accepted = verdict === 'refuse' ? [] : [observationOfRow(report, held.row, at)]
    const settled = new Map([[report._id, { report: decided(report, made, accepted.length), accepted }]])
    released(waiting, { ...known, epochOf }, settled, at)
    await keep(store, known, settled.values(), at)
    await auditWriter(store).add({
      at,
      actor: checker,
      action: 'holds.decide',
      target: report._id,
      outcome: 'done',
      note: `${hold} ${verdict}：${reason}`,
    })
    return settled.get(report._id)?.report ?? report
  })
}
