import type { Instant } from '../../../src/contract/day'
import type { WaitingReport, WaitingValue } from '../../../src/contract/entry'
import { type KnownCalendar, knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { metricsDefinedAt } from '../definitions/versions.reader'
import { type Known, knownAround } from '../metrics/known.reader'
import type { Metric } from '../metrics/metric'
import { isSynthetic } from '../metrics/sources'
import { personBehind } from '../people/identities.reader'
import { whoIs } from '../people/who.reader'
import { wantedFor } from '../reports/bounds'
import { ENTERED } from '../reports/daily-doubts'
import { type DailyReport, type HeldRow, undecidedRows } from '../reports/daily-report'
import { dailyReportsIn } from '../reports/daily-reports.reader'
import { asDoubtfulNow } from '../reports/daily-settling'
import { isFall } from '../reports/hold'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { outlookOn } from './day-outlook'
import { type Histories, readHistories } from './histories.reader'
import { nameOfSubject } from '../organisations/subject-name'

/** So many rows are told at once: what a person decides in a sitting. */
const MOST_ROWS = 100

interface Ground {
  metrics: readonly Metric[]
  known: Known
  histories: Histories
  calendar: KnownCalendar
}

function waitingValue(
  held: HeldRow,
  others: readonly HeldRow[],
  { metrics, known, histories, calendar }: Ground,
): WaitingValue {
  const { row, hold } = asDoubtfulNow(held, others, known.observations, known.epochOf)
  const { metric: id, subject, period, value, missing, unit, comment } = row
  const metric = metrics.find((one) => one.id === id)
  const outlook = metric
    ? outlookOn(metric, subject, period, histories.of(id, subject), known.epochOf, calendar)
    : { previous: null, expected: null }
  return {
    hold: hold.id,
    rule: hold.rule,
    plain: hold.rule === ENTERED,
    fell: isFall(hold),
    message: hold.message,
    expects: hold.expected,
    metric: id,
    name: metric?.name ?? id,
    unit,
    subject,
    subjectName: nameOfSubject(subject),
    day: period,
    value,
    missing,
    comment: comment ?? null,
    previous: outlook.previous,
    expected: outlook.expected,
  }
}

async function waitingReport(
  database: Database,
  report: DailyReport,
  rows: readonly HeldRow[],
  ground: Ground,
  person: string,
): Promise<WaitingReport> {
  const { _id, period, receivedAt, format, source, submittedBy, entered, proposal } = report
  const others = undecidedRows(report)
  return {
    report: _id,
    day: period,
    receivedAt,
    format,
    entered: entered !== undefined,
    synthetic: isSynthetic(source),
    own: (await personBehind(database, submittedBy)) === person,
    by: await whoIs(database, submittedBy, 'reporter', false),
    proposal,
    rows: rows.map((held) => waitingValue(held, others, ground)),
  }
}

/** The rows of each report that are told, as many as fit. */
function told(reports: readonly DailyReport[]): { report: DailyReport; rows: HeldRow[] }[] {
  let room = MOST_ROWS
  return reports.flatMap((report) => {
    const rows = undecidedRows(report).slice(0, room)
    room -= rows.length
    return rows.length === 0 ? [] : [{ report, rows }]
  })
}

/** The rows of daily reports that wait for a checker, the oldest report first, and how many more there are. */
export async function showWaiting(
  database: Database,
  person: string,
  now: Instant,
): Promise<{ reports: WaitingReport[]; left: number }> {
  const held = await dailyReportsIn(database, 'held')
  held.sort((left, right) => (left.receivedAt < right.receivedAt ? -1 : 1))
  const shown = told(held)
  const rows = shown.flatMap((one) => one.rows).map(({ row }) => row)
  const known = await knownAround(database, database, wantedFor(rows))
  const asked = rows.map(({ metric, subject, period }) => ({ metric, subject, day: period }))
  const histories = await readHistories(database, known.recent, asked, now)
  const ground = {
    metrics: await metricsDefinedAt(database, now),
    known,
    histories,
    calendar: knownOn(await calendarKept(database), dayInChina(now)),
  }
  const reports: WaitingReport[] = []
  for (const { report, rows: own } of shown) reports.push(await waitingReport(database, report, own, ground, person))
  const all = held.reduce((sum, report) => sum + undecidedRows(report).length, 0)
  return { reports, left: all - rows.length }
}
