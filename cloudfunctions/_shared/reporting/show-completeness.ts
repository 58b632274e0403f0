import type { Output } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import type { MissingCode } from '../../../src/contract/metric'
import type { Duty } from '../../../src/contract/duties'
import { cellLetters, type reporting } from '../../../src/contract/reporting'
import { plusDays } from '../../../src/reckoning/calendar'
import { metricWithId } from '../metrics/registry'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { readBoard } from './board.reader'
import { cellStanding } from './cell-state'
import { dueAt } from './due'
import { bySubject } from './duties'
import { isWaiting, rejectedBecause } from './rejected-marks'
import { cellsOf, type Marked, marksOf, mondayOf, placeInWeek, type ReportingWeek } from './week-lines'
import { weekOfReporting } from './weeks.reader'

type Matrix = Output<typeof reporting, 'completeness.show'>
type Cell = Output<typeof reporting, 'completeness.cell'>

const isIn = ({ from, to }: Duty, day: Day): boolean => from <= day && (to === null || day <= to)

interface WeekCells {
  week: ReportingWeek
  cells: Map<string, string[]>
}

function letterOn(
  duties: readonly Duty[],
  day: Day,
  { week, cells }: WeekCells,
  due: Instant | null,
  now: Instant,
): string {
  const duty = duties.find((one) => isIn(one, day))
  if (duty === undefined) return cellLetters['not-due']
  const marks = marksOf(week, day, cells.get(duty.subject)?.[placeInWeek(day)] ?? '')
  return cellLetters[cellStanding(duty.metrics, marks, due, now).state]
}

/**
 * Every subject that owes numbers, day by day, for some weeks up to a day (spec: S02). Reads a document a week and
 * one more. What came more than ten weeks after its day counts where the day was owed when it came.
 */
export async function showCompleteness(
  database: Database,
  { to: latest, weeks, of }: { to?: Day | undefined; weeks: number; of: 'all' | 'region' | 'organisation' },
  now: Instant,
): Promise<Matrix> {
  const today = dayInChina(now)
  const to = latest !== undefined && latest < today ? latest : today
  const from = plusDays(mondayOf(to), -7 * (weeks - 1))
  const board = await readBoard(database)
  const read = await Promise.all(
    Array.from({ length: weeks }, async (_, place): Promise<WeekCells> => {
      const week = await weekOfReporting(database, plusDays(from, 7 * place))
      return { week, cells: cellsOf(week) }
    }),
  )
  const days: Day[] = []
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day)
  const dues = days.map((day) => dueAt(day, board.duties.rule, board.calendar, today))
  const letters = (duties: readonly Duty[]) =>
    days.map((day, place) => {
      const week = read[Math.floor(place / 7)]
      return week ? letterOn(duties, day, week, dues[place] ?? null, now) : cellLetters['not-due']
    })
  const shown = board.duties.duties.filter(({ subject }) => of === 'all' || subject.startsWith(`${of}:`))
  const rows = [...bySubject(shown)].map(([subject, duties]) => ({
    subject,
    name: duties.at(-1)?.name ?? subject,
    cells: letters(duties).join(''),
  }))
  return { from, to, rows, synthetic: board.synthetic, askedAt: now }
}

const stateOf = (marked: Marked | undefined): Cell['metrics'][number]['state'] => {
  if (marked === undefined) return 'nothing'
  if (marked.mark === 'r') return 'reported'
  if (isWaiting(marked.mark)) return 'held'
  return rejectedBecause(marked.mark) === null ? 'no-number' : 'rejected'
}

/** One cell, metric by metric. Refuses with `not-found` where the subject owed nothing for the day. */
export async function showCell(
  database: Database,
  { subject, day }: { subject: string; day: Day },
  now: Instant,
): Promise<Cell> {
  const { duties, calendar } = await readBoard(database)
  const duty = duties.duties.find((one) => one.subject === subject && isIn(one, day))
  if (duty === undefined) throw new Refusal('not-found', '这一天没有安排它上报。')
  const week = await weekOfReporting(database, day)
  const marks = marksOf(week, day, cellsOf(week).get(subject)?.[placeInWeek(day)] ?? '')
  const due = dueAt(day, duties.rule, calendar, dayInChina(now))
  return {
    subject,
    name: duty.name,
    day,
    due,
    state: cellStanding(duty.metrics, marks, due, now).state,
    metrics: duty.metrics.map((metric) => {
      const marked = marks.get(metric)
      const state = stateOf(marked)
      const missing = state === 'no-number' ? (Number(marked?.mark) as MissingCode) : null
      const because = marked === undefined ? null : rejectedBecause(marked.mark)
      const name = metricWithId(metric)?.name ?? metric
      return { metric, name, state, missing, because, firstAt: marked?.firstAt ?? null }
    }),
  }
}
