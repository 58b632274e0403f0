import type { Day, Instant } from '../../../src/contract/day'
import type { MissingCode } from '../../../src/contract/metric'
import { weekAround, weekdayOf } from '../../../src/reckoning/calendar'
import { rejectedBecause, type RejectedMark } from './rejected-marks'

/**
 * What is there of one metric for a day: `r` a number, a digit a reason instead of one, `h` something held,
 * any other letter something rejected, and why.
 */
export type Mark = 'r' | 'h' | RejectedMark | `${MissingCode}`

/** Something that became of a row: its series and day, and when its report came (UTC). */
export interface Note {
  metric: string
  subject: string
  period: Day
  mark: Mark
  receivedAt: Instant
}

/** What is there of one metric for a day, and when something first came (UTC, to the minute). */
export interface Marked {
  mark: Mark
  firstAt: Instant
}

/** A week of reporting, ISO, by subject, day and metric. */
export interface ReportingWeek {
  _id: string
  metrics: string[]
  /** A line a subject: its id and seven days, parted by tabs. A day has its arrivals, `minutes/marks`, parted by commas. */
  lines: string
  synthetic: boolean
}

const MINUTE_MS = 60_000
const NOTHING = '.'

/** Monday is 0. */
export const placeInWeek = (day: Day): number => weekdayOf(day) - 1

export const mondayOf = (day: Day): Day => weekAround(day).from

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00+08:00`)

function minutesOf(day: Day, receivedAt: Instant): string {
  return Math.max(0, Math.floor((Date.parse(receivedAt) - startOf(day)) / MINUTE_MS)).toString(36)
}

function instantOf(day: Day, minutes: string): Instant {
  return new Date(startOf(day) + parseInt(minutes, 36) * MINUTE_MS).toISOString()
}

/** The marks of a day by metric. */
export function marksOf(week: Pick<ReportingWeek, 'metrics'>, day: Day, cell: string): Map<string, Marked> {
  const marks = new Map<string, Marked>()
  if (cell === '') return marks
  for (const arrival of cell.split(',')) {
    const [minutes = '0', written = ''] = arrival.split('/')
    for (const [place, metric] of week.metrics.entries()) {
      const mark = written.charAt(place)
      if (mark === '' || mark === NOTHING) continue
      marks.set(metric, { mark: mark as Mark, firstAt: marks.get(metric)?.firstAt ?? instantOf(day, minutes) })
    }
  }
  return marks
}

/** The cells of every subject of a week, Monday first. */
export function cellsOf({ lines }: ReportingWeek): Map<string, string[]> {
  if (lines === '') return new Map()
  return new Map(
    lines.split('\n').map((line) => {
      const [subject = '', ...cells] = line.split('\t')
      return [subject, cells]
    }),
  )
}

function arrivalOf(week: ReportingWeek, minutes: string, marks: ReadonlyMap<string, Mark>): string {
  const written = week.metrics.map((metric) => marks.get(metric) ?? NOTHING).join('')
  return `${minutes}/${written.replace(/\.+$/, '')}`
}

/**
 * Once numbers stand, what is held or rejected afterwards does not take them away; what is not taken on arrival takes
 * nothing away but another rejection.
 */
function changes(before: Mark | undefined, after: Mark): boolean {
  if (before === undefined || before === after) return before !== after
  if (after !== 'x' && rejectedBecause(after) !== null) return rejectedBecause(before) !== null
  return before !== 'r' || !['h', 'x'].includes(after)
}

/** A day's cell with one arrival more; nothing is added that says nothing new. */
function withArrival(week: ReportingWeek, day: Day, cell: string, minutes: string, notes: readonly Note[]): string {
  const before = marksOf(week, day, cell)
  const fresh = new Map<string, Mark>()
  for (const { metric, mark } of notes)
    if (changes(fresh.get(metric) ?? before.get(metric)?.mark, mark)) fresh.set(metric, mark)
  if (fresh.size === 0) return cell
  const arrival = arrivalOf(week, minutes, fresh)
  return cell === '' ? arrival : `${cell},${arrival}`
}

function grouped(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const key = `${note.subject}\t${note.period}\t${minutesOf(note.period, note.receivedAt)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(note)
  }
  return groups
}

/** A week with what became of rows of its days, in the order given. */
export function withNotes(week: ReportingWeek, notes: readonly Note[], synthetic: boolean): ReportingWeek {
  const metrics = [...new Set([...week.metrics, ...notes.map(({ metric }) => metric)])]
  const next = { ...week, metrics, synthetic: week.synthetic || synthetic }
  const cells = cellsOf(week)
  for (const [key, group] of grouped(notes)) {
    const [subject = '', day = '', minutes = '0'] = key.split('\t')
    const own = cells.get(subject) ?? Array.from({ length: 7 }, () => '')
    const place = placeInWeek(day)
    own[place] = withArrival(next, day, own[place] ?? '', minutes, group)
    cells.set(subject, own)
  }
  const lines = [...cells].map(([subject, own]) => [subject, ...own].join('\t'))
  return { ...next, lines: lines.join('\n') }
}
