import type { Instant } from '../../../src/contract/day'
import type { Issue } from '../../../src/contract/failure'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { knownAround } from '../metrics/known.reader'
import { seriesReader } from '../metrics/series.reader'
import { wantedFor } from '../reports/bounds'
import { sortRows } from '../reports/daily-doubts'
import type { DailyDelivery } from '../reports/delivery'
import { sha256Hex } from '../reports/report'
import { allDuties } from '../reporting/duties.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { askedMetrics } from './asked-metrics'
import { outlookOn } from './day-outlook'
import { type EntryKeyDocument, submissionWith } from './entry-keys.reader'
import { takeKey } from './entry-keys.writer'
import { questionOn } from './entry-questions'
import { readHistories } from './histories.reader'
import { type Typed, typedDelivery, typedRows, typingFaults } from './typed-report'

/** The question on each row, by its place: what checkers would hold it for, else what is unlike its own past. */
async function questionsOn(database: Database, typed: Typed, now: Instant): Promise<Map<number, string>> {
  const rows = typedRows(typed)
  const { recent, observations, epochOf } = await knownAround(database, database, wantedFor(rows))
  const held = new Map(
    sortRows(rows, observations, epochOf).held.map(({ row, hold }) => [row.number - 1, hold.message]),
  )
  const calendar = knownOn(await calendarKept(database), dayInChina(now))
  const asked = rows.map(({ metric, subject, period }) => ({ metric, subject, day: period }))
  const histories = await readHistories(database, recent, asked, now)
  const metrics = await metricsDefinedAt(database, now)
  for (const [place, { metric: id, subject, period, value, unit }] of rows.entries()) {
    const metric = metrics.find((one) => one.id === id)
    if (metric === undefined || value === null || held.has(place)) continue
    const outlook = outlookOn(metric, subject, period, histories.of(id, subject), epochOf, calendar)
    const question = questionOn(value, unit, outlook)
    if (question !== null) held.set(place, question)
  }
  return held
}

async function refuseFaults(database: Database, typed: Typed, now: Instant): Promise<void> {
  const today = dayInChina(now)
  const refuse = (message: string, issues: Issue[]) => new Refusal('invalid-input', message, issues)
  if (typed.day > today) throw refuse('不能填报今天之后的日子。', [{ path: 'day', message: `不晚于 ${today}` }])
  const { heads } = await seriesReader(database).recent()
  const { duties } = await allDuties(database)
  const faults = typingFaults(typed, askedMetrics({ heads, duties }, typed.subject, typed.day))
  if (faults.length > 0) throw refuse('有几处不能这样填，没有提交。', faults)
  const questions = await questionsOn(database, typed, now)
  const unexplained = [...questions].filter(([place]) => typed.rows[place]?.comment === undefined)
  if (unexplained.length === 0) return
  const issues = unexplained.map(([place, message]) => ({ path: `rows.${place}.comment`, message }))
  throw refuse('有几项与往常不同，请核对；确实如此的，写明原因再提交。', issues)
}

/** Whether the key stands for just this; refuses with `conflict` where it stands for something else. */
function isSame(earlier: EntryKeyDocument | null, { by, sha256 }: EntryKeyDocument): boolean {
  if (earlier === null) return false
  if (earlier.by === by && earlier.sha256 === sha256) return true
  throw new Refusal('conflict', '这一次提交的编号已经用过，内容不同；请重新打开填报页再提交。')
}

/**
 * Looks at what somebody typed and gives the report it becomes. The same key with the same rows is the same report,
 * however often and at once. Refuses with `invalid-input` by field, also where something doubtful has no comment,
 * and with `conflict` where the key stands for other rows.
 */
export async function makeEntry(
  database: Database,
  typed: Typed,
  submittedBy: string,
  now: Instant,
): Promise<DailyDelivery> {
  const source = mayHoldSynthetic() ? 'demonstration' : 'health-information-centre'
  const delivery = typedDelivery(typed, source, submittedBy)
  const taken = { _id: typed.key, by: submittedBy, sha256: sha256Hex(delivery.bytes) }
  if (isSame(await submissionWith(database, typed.key), taken)) return delivery
  await refuseFaults(database, typed, now)
  if (!(await takeKey(database, taken))) isSame(await submissionWith(database, typed.key), taken)
  return delivery
}
