import type { Day } from '../../../src/contract/day'
import { divisionBetween } from '../../../src/reckoning/divisions'
import type { KnownCalendar } from '../calendar/calendar'
import type { Doubt, Rules } from './doubt'
import type { AnomalySeries, SeriesPoint, Stood } from './ground'
import { doubtOf, follows } from './own-history'

/** One series on its way through the days: what stood so far, and the last value that something spoke against. */
export interface Course {
  series: AnomalySeries
  byDay: ReadonlyMap<Day, SeriesPoint>
  history: Stood[]
  suspect: Stood | null
  epoch: number
}

/** More days behind than this are not looked at again. */
const KEPT = 90

export const courseOf = (series: AnomalySeries): Course => ({
  series,
  byDay: new Map(series.points.map((point) => [point.day, point])),
  history: [],
  suspect: null,
  epoch: 1,
})

/** Whether something else is counted from a day on than on the last day that stood (spec: P11, E26). */
function countsOtherwise({ series, history }: Course, day: Day): boolean {
  if (series.metric.breaks.some(({ from }) => from === day)) return true
  const last = history.at(-1)
  return last !== undefined && divisionBetween(series.subject, last.day, day) !== null
}

/** A new epoch, or a change of what is counted, begins with nothing to compare with. */
export function beginDay(course: Course, day: Day): Stood | null {
  const point = course.byDay.get(day)
  if (!point || point.value === null) return null
  if (point.epoch !== course.epoch || countsOtherwise(course, day)) {
    course.history = []
    course.suspect = null
    course.epoch = point.epoch
  }
  return { day, value: point.value }
}

export function stand(course: Course, stood: Stood): void {
  course.history.push(stood)
  if (course.history.length > KEPT) course.history.shift()
  course.suspect = null
}

/** What stands aside is compared with nothing later, unless the days after it follow from it. */
export function standAside(course: Course, stood: Stood, doubt: Doubt): void {
  if (doubt.rule.kind === 'frozen') stand(course, stood)
  else course.suspect = stood
}

/**
 * What the series' own days before speak against in a value. Where it does not follow from what stood, but from the
 * value in doubt before it, the level has changed: that was found then, and is not found every day anew.
 */
export function doubtInCourse(course: Course, rules: Rules, stood: Stood, known: KnownCalendar): Doubt | null {
  const { series, history, suspect } = course
  const doubt = doubtOf(rules, series.metric, history, stood, known)
  if (doubt === null || suspect === null) return doubt
  const shifted =
    suspect.value < (history.at(-1)?.value ?? 0) ? [...before(history, suspect), suspect] : [...history, suspect]
  if (!follows(series.metric, shifted, stood, known)) return doubt
  course.history = shifted
  return null
}

/** The days before, moved to where they lead to the value in doubt, so that their steps still say what is usual. */
function before(history: readonly Stood[], suspect: Stood): Stood[] {
  const drop = (history.at(-1)?.value ?? 0) - suspect.value
  return history.map(({ day, value }) => ({ day, value: value - drop }))
}
