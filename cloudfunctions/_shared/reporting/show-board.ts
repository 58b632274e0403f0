import type { Output } from '../../../src/contract/action'
import type { Day, Instant } from '../../../src/contract/day'
import {
  type CellState,
  CellState as States,
  type reporting,
  type SubjectStanding,
} from '../../../src/contract/reporting'
import { yearOf } from '../../../src/reckoning/calendar'
import { type DayClass, dayClass, holidayName, isAnnounced, type KnownCalendar, knownOn } from '../calendar/calendar'
import { headlineMetrics } from '../metrics/registry'
import { sourceName } from '../metrics/sources'
import { dayInChina, later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { type Board, changesSince } from './board'
import { readBoard } from './board.reader'
import { cellStanding } from './cell-state'
import { dueAt } from './due'
import { dutiesOn } from './duties'
import { movementsOn } from './movements'
import { cellsOf, marksOf, placeInWeek, type ReportingWeek } from './week-lines'
import { weekOfReporting } from './weeks.reader'

/** As many of a list as somebody reads on a phone; the matrix has all of them. */
const TOLD = 100
const DAY_MS = 86_400_000

/** What needs somebody first, then what is only late or not there yet. */
const order: readonly CellState[] = [
  'held',
  'rejected',
  'overdue',
  'partial',
  'waiting',
  'no-number',
  'late',
  'on-time',
  'not-due',
]
const complete: readonly CellState[] = ['on-time', 'late', 'no-number']

/** The day whose numbers are coming in: the latest one stated, and no day before yesterday. */
function dayToLookAt({ days }: Board, today: Day, yesterday: Day): Day {
  const stated = [...days.values()].flatMap((own) => own.at(-1)?.day ?? [])
  const latest =
    stated
      .filter((day) => day <= today)
      .sort()
      .at(-1) ?? yesterday
  return latest > yesterday ? latest : yesterday
}

function standings(board: Board, week: ReportingWeek, day: Day, now: Instant): SubjectStanding[] {
  const cells = cellsOf(week)
  const due = dueAt(day, board.duties.rule, board.calendar, dayInChina(now))
  return dutiesOn(board.duties.duties, day).map(({ subject, name, metrics }) => {
    const marks = marksOf(week, day, cells.get(subject)?.[placeInWeek(day)] ?? '')
    return { subject, name, ...cellStanding(metrics, marks, due, now) }
  })
}

function counted(all: readonly SubjectStanding[]): Record<CellState, number> {
  const counts = Object.fromEntries(States.options.map((state) => [state, 0])) as Record<CellState, number>
  for (const { state } of all) counts[state] += 1
  return counts
}

function named(day: Day, known: KnownCalendar): { dayClass: DayClass | null; dayName: string | null } {
  if (!isAnnounced(yearOf(day), known)) return { dayClass: null, dayName: null }
  return { dayClass: dayClass(day, known), dayName: holidayName(day, known) }
}

/**
 * What staff look at first: who reported, what is missing, late or held, what moved, and what changed since they
 * looked last. Reads two documents, however many organisations report.
 */
export async function showBoard(
  database: Database,
  { day: asked, since }: { day?: Day | undefined; since?: Instant | undefined },
  now: Instant,
): Promise<Output<typeof reporting, 'board.show'>> {
  const today = dayInChina(now)
  const board = await readBoard(database)
  const known = knownOn(board.calendar, today)
  const day = asked ?? dayToLookAt(board, today, dayInChina(later(now, -DAY_MS)))
  const all = standings(board, await weekOfReporting(database, day), day, now)
  const sorted = [...all].sort((left, right) => order.indexOf(left.state) - order.indexOf(right.state))
  const { changes, cut } = changesSince(board, since ?? later(now, -DAY_MS))
  return {
    day,
    ...named(day, known),
    due: dueAt(day, board.duties.rule, board.calendar, today),
    counts: counted(all),
    needing: sorted.filter(({ state }) => !complete.includes(state)).slice(0, TOLD),
    cameIn: sorted.filter(({ state }) => complete.includes(state)).slice(0, TOLD),
    movements: movementsOn(headlineMetrics, board, day, known),
    held: board.held.map((one) => ({ ...one, source: sourceName(one.source) })),
    changes: changes.slice(-TOLD).reverse(),
    changesCut: cut || changes.length > TOLD,
    synthetic: board.synthetic,
    askedAt: now,
  }
}
