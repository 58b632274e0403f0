import type { Day, Instant } from '../../../src/contract/day'
import type { EntryForm, Stated } from '../../../src/contract/entry'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { definitionOn } from '../metrics/definition-on'
import { epochsOf } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import { seriesReader } from '../metrics/series.reader'
import { dailyReportsIn } from '../reports/daily-reports.reader'
import { type DailyReport, undecidedRows } from '../reports/daily-report'
import { allDuties } from '../reporting/duties.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { Refusal } from '../rpc/refusal'
import { askedMetrics } from './asked-metrics'
import { outlookOn } from './day-outlook'
import { type Histories, readHistories } from './histories.reader'
import { nameOfSubject } from '../organisations/subject-name'

/** Why somebody who types has no number: suppressed, withdrawn and too early are not theirs to say. */
const MISSING_CODES = [8, 6, 2, 1, 9] as const

function waitingStatement(held: readonly DailyReport[], metric: string, subject: string, day: Day): Stated | null {
  const rows = held.flatMap(undecidedRows).map(({ row }) => row)
  const row = rows.find((one) => one.metric === metric && one.subject === subject && one.period === day)
  return row ? { value: row.value, missing: row.missing, state: 'waiting' } : null
}

function acceptedStatement(histories: Histories, metric: string, subject: string, day: Day): Stated | null {
  const stated = histories.of(metric, subject).find(({ period }) => period === day)
  return stated ? { value: stated.value, missing: stated.missing, state: 'accepted' } : null
}

/**
 * What is asked of a subject for a day, with what was known before and what was said already. Refuses with
 * `invalid-input` for a day that is not over yet in China's calendar, and `not-found` where nothing is asked.
 */
export async function showEntryForm(
  database: Database,
  { subject, day }: { subject: string; day: Day },
  now: Instant,
): Promise<EntryForm> {
  const today = dayInChina(now)
  if (day > today)
    throw new Refusal('invalid-input', '不能填报今天之后的日子。', [{ path: 'day', message: `不晚于 ${today}` }])
  const recent = await seriesReader(database).recent()
  const { duties } = await allDuties(database)
  const asks = askedMetrics({ heads: recent.heads, duties }, subject, day)
  const metrics = (await metricsDefinedAt(database, now)).filter(({ id }) => asks.some((one) => one.id === id))
  if (metrics.length === 0) throw new Refusal('not-found', '这个统计对象没有要填报的指标。')
  const asked = metrics.map(({ id }) => ({ metric: id, subject, day }))
  const [histories, held, openings, calendar] = await Promise.all([
    readHistories(database, recent, asked, now),
    dailyReportsIn(database, 'held'),
    allOpenings(database),
    calendarKept(database),
  ])
  const [epochOf, known] = [epochsOf(openings), knownOn(calendar, today)]
  const fields = metrics.map((metric) => {
    const { id, name, unit, kind } = metric
    const { definition } = definitionOn(metric, day)
    const { previous, expected } = outlookOn(metric, subject, day, histories.of(id, subject), epochOf, known)
    const stated = waitingStatement(held, id, subject, day) ?? acceptedStatement(histories, id, subject, day)
    return { metric: id, name, unit, kind, definition: definition.counts, previous, expected, stated }
  })
  const synthetic = mayHoldSynthetic()
  return { subject, name: nameOfSubject(subject), day, today, synthetic, fields, missingCodes: [...MISSING_CODES] }
}
