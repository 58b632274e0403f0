import { type DailyRowJson, dailyColumns } from '../../../src/contract/daily-report'
import type { Day, Instant } from '../../../src/contract/day'
import { dayAfter, FRIDAY, inChina, indexOf, weekdayOf, yearDays } from './days'
import { daysOf, gapOf, gaps, lateReports, restatement, silentDays } from './mishaps'
import type { Numbers } from './numbers'

/** A report on its way: `arrives` is when it is delivered (UTC), `period` the civil day in China it is about. */
export interface DailyReport {
  arrives: Instant
  period: Day
  format: 'daily-json' | 'daily-csv'
  rows: readonly DailyRowJson[]
  body: string
}

/** What the source says the first time it is asked, which once was too low. */
function firstStated({ metric, subject }: Numbers, day: Day, value: number): number {
  const low = restatement.metric === metric && restatement.subject === subject && restatement.day === day
  return low ? value - restatement.tooLowBy : value
}

function rowOf(numbers: Numbers, day: Day): DailyRowJson | null {
  const { metric, subject, unit } = numbers
  const value = numbers.values[indexOf(day)] ?? null
  return value === null ? null : { metric, subject, period: day, value: firstStated(numbers, day, value), unit }
}

/** The rows of a day's report: what is missing stands with its code, or not at all. */
function rowsOf(all: readonly Numbers[], day: Day): DailyRowJson[] {
  return all.flatMap((numbers) => {
    const row = rowOf(numbers, day)
    const gap = gapOf(numbers.metric, numbers.subject, day)
    if (row === null || gap === null) return row ?? []
    return gap.missing === undefined ? [] : { ...row, value: null, missing: gap.missing }
  })
}

function csvOf(rows: readonly DailyRowJson[]): string {
  const lines = rows.map((row) => dailyColumns.map((column) => row[column] ?? '').join(','))
  return `${[dailyColumns.join(','), ...lines].join('\n')}\n`
}

/** A Friday's report comes the same afternoon, so that the week's release has it; others the next morning. */
function arrivalOf(day: Day): Instant {
  const late = lateReports.find((report) => report.day === day)
  if (late) return late.arrives
  return weekdayOf(day) === FRIDAY ? inChina(day, '17:30') : inChina(dayAfter(day), '08:30')
}

function daily(all: readonly Numbers[], day: Day): DailyReport {
  const rows = rowsOf(all, day)
  const body = `${JSON.stringify({ version: 1, rows })}\n`
  return { arrives: arrivalOf(day), period: day, format: 'daily-json', rows, body }
}

/** The numbers that follow a missing code, as a table of their own. */
function following(all: readonly Numbers[]): DailyReport[] {
  return gaps.flatMap((gap) => {
    const arrives = gap.followed
    if (arrives === undefined) return []
    return daysOf(gap).map((period): DailyReport => {
      const rows = all
        .filter(({ metric, subject }) => gap.covers(metric, subject))
        .flatMap((numbers) => rowOf(numbers, period) ?? [])
      return { arrives, period, format: 'daily-csv', rows, body: csvOf(rows) }
    })
  })
}

/** Every report of the year in the order they arrive. */
export function reportsOf(all: readonly Numbers[]): DailyReport[] {
  const days = yearDays.filter((day) => !silentDays.includes(day))
  const reports = [...days.map((day) => daily(all, day)), ...following(all)]
  return reports.sort((left, right) => (left.arrives < right.arrives ? -1 : Number(left.arrives > right.arrives)))
}
