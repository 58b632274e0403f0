import type { Day, Instant } from '../../../src/contract/day'
import type { BoardChange } from '../../../src/contract/reporting'
import type { Observation } from '../metrics/observation'
import { isSynthetic } from '../metrics/sources'
import { PROVINCE } from '../metrics/subjects'
import { dayInChina } from '../rpc/clock'
import type { Store } from '../rpc/database'
import { type BoardBreak, readDays, withChange, withDays, withHeld, writtenDays } from './board'
import { BOARD, boardDocument, type BoardDocument } from './board.reader'
import { type Duties, owedIn, writtenDuties } from './duties'
import { DUTIES, type DutiesDocument } from './duties.reader'
import { type Rejected, rejectedMark } from './rejected-marks'
import { type Mark, mondayOf, type Note, withNotes } from './week-lines'
import { weekOfReporting } from './weeks.reader'

type Row = Pick<Observation, 'metric' | 'subject' | 'period' | 'value' | 'missing'>

/** What became of rows of a report in one acceptance. */
export interface Outcome {
  report: { _id: string; source: string; period: Day; receivedAt: Instant }
  /** What is known now: numbers, and reasons instead of them. */
  stated: readonly Row[]
  held: readonly Row[]
  rejected: readonly Rejected[]
  /** How many doubts of the report wait for a decision now. */
  undecided: number
  change: BoardChange
}

/** What comes longer after its day is history brought in, but for what was owed. */
const LONGEST_LATE_MS = 70 * 86_400_000

/** The latest so many weeks of an acceptance are noted, each a document. */
const MOST_WEEKS = 20

type About = Pick<Row, 'metric' | 'subject' | 'period'>

const isCounted = ({ subject }: About): boolean => subject.startsWith('region:') || subject.startsWith('organisation:')

function notesOf(
  { report: { receivedAt }, stated, held, rejected }: Outcome,
  isOwed: (about: About) => boolean,
): Note[] {
  const note = ({ metric, subject, period }: About, mark: Mark): Note => ({
    metric,
    subject,
    period,
    mark,
    receivedAt,
  })
  const isLate = ({ period }: About) => Date.parse(receivedAt) - Date.parse(period) > LONGEST_LATE_MS
  const isNoted = (row: About) => isCounted(row) && (!isLate(row) || isOwed(row))
  const today = dayInChina(receivedAt)
  const isMeant = (row: Rejected) => row.because === 'decision' || (row.period <= today && isOwed(row))
  return [
    ...held.filter(isNoted).map((row) => note(row, 'h')),
    ...rejected.filter((row) => isNoted(row) && isMeant(row)).map((row) => note(row, rejectedMark(row.because))),
    ...stated.filter(isNoted).map((row) => note(row, row.value === null ? `${row.missing ?? 9}` : 'r')),
  ]
}

async function noteInWeeks(store: Store, notes: readonly Note[], synthetic: boolean): Promise<void> {
  const weeks = new Map<Day, Note[]>()
  for (const one of notes) {
    const monday = mondayOf(one.period)
    const own = weeks.get(monday) ?? []
    weeks.set(monday, own)
    own.push(one)
  }
  const latest = [...weeks].sort(([left], [right]) => (left < right ? 1 : -1)).slice(0, MOST_WEEKS)
  await Promise.all(
    latest.map(async ([monday, own]) => {
      await store.put('reporting-weeks', withNotes(await weekOfReporting(store, monday), own, synthetic))
    }),
  )
}

/** Keeps what became of rows, for the board and the completeness matrix. Inside the transaction that accepts them. */
export async function noteReporting(store: Store, outcome: Outcome): Promise<void> {
  const { report, stated, undecided, change } = outcome
  const synthetic = isSynthetic(report.source)
  const kept = await boardDocument(store)
  await noteInWeeks(store, notesOf(outcome, owedIn(kept.duties)), synthetic)
  const provincial = stated.filter(({ subject }) => subject === PROVINCE)
  const { _id, source, period, receivedAt } = report
  const next: BoardDocument = {
    ...kept,
    days: provincial.length === 0 ? kept.days : writtenDays(withDays(readDays(kept.days), provincial)),
    held: withHeld(kept.held, { report: _id, source, period, receivedAt, undecided }),
    changes: withChange(kept.changes, change),
    synthetic: kept.synthetic || synthetic,
  }
  await store.put('staff-board', next)
}

/** Tells staff of something else that happened. Inside the transaction in which it does. */
export async function noteChange(store: Store, change: BoardChange): Promise<void> {
  const kept = await boardDocument(store)
  const next: BoardDocument = { ...kept, changes: withChange(kept.changes, change) }
  await store.put('staff-board', next)
}

/** Keeps from which days on metrics count something else, where the board has it at hand. Inside a transaction. */
export async function putBreaks(store: Store, next: (breaks: BoardBreak[]) => BoardBreak[]): Promise<void> {
  const kept = await boardDocument(store)
  const board: BoardDocument = { ...kept, breaks: next(kept.breaks) }
  await store.put('staff-board', board)
}

/** Keeps everybody's duties, and a copy where the board has them at hand. Inside a transaction. */
export async function putDuties(store: Store, { rule, duties }: Duties): Promise<void> {
  const kept: DutiesDocument = { _id: DUTIES, rule, duties: writtenDuties(duties) }
  await store.put('reporting-duties', kept)
  const board: BoardDocument = { ...(await boardDocument(store)), _id: BOARD, rule, duties: kept.duties }
  await store.put('staff-board', board)
}
