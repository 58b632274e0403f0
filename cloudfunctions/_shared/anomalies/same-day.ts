import type { KnownCalendar } from '../calendar/calendar'
import { median } from '../metrics/outliers'
import { kindOf, PROVINCE } from '../metrics/subjects'
import type { Course } from './course'
import type { Stood } from './ground'
import { rangeAfter } from './own-history'

/**
 * How a counter moved on a day beside its peers: each pace is the step of the day divided by the step that is usual on
 * such days, 1 being as usual; `middle` is the median of the peers' paces (spec: S03).
 */
export interface SameDay {
  kind: string
  own: number
  middle: number
  peers: number
}

/** Fewer peers than this say nothing. */
const LEAST_PEERS = 3

/** Null where nothing is usual yet, or where a counter usually stands still. */
function pace({ series, history }: Course, { day, value }: Stood, known: KnownCalendar): number | null {
  const last = history.at(-1)
  const range = last && rangeAfter(series.metric, history, day, known)
  if (!range || series.metric.kind !== 'cumulative') return null
  const usual = range.middle - last.value
  return usual > 0 ? (value - last.value) / usual : null
}

/** How one course moved on a day beside the others of its metric and kind; a whole is no peer of its parts. Null where too few are known. */
export function sameDay(course: Course, stated: ReadonlyMap<Course, Stood>, known: KnownCalendar): SameDay | null {
  const { metric, subject } = course.series
  const stood = stated.get(course)
  const own = stood === undefined || subject === PROVINCE ? null : pace(course, stood, known)
  if (own === null) return null
  const paces = [...stated].flatMap(([{ series, ...rest }, other]) => {
    const isPeer = series.metric === metric && series.subject !== subject && series.subject !== PROVINCE
    return isPeer && kindOf(series.subject) === kindOf(subject) ? (pace({ series, ...rest }, other, known) ?? []) : []
  })
  if (paces.length < LEAST_PEERS) return null
  return { kind: kindOf(subject), own, middle: median(paces), peers: paces.length }
}
