import type { Day } from '../contract/day'
import type { MetricDescription } from '../contract/metric'
import type { SeriesEvent } from '../contract/series'
import { dayNumber } from './calendar'
import { epochsOf, isBreak } from './epochs'
import { lastPlaces, statedOn, type Timeline } from './timeline'

/**
 * A region inside a prefecture that went to another prefecture on a day, and got another code. All but
 * `name` and `from`, the first day in the new one, are ids of subjects.
 */
export interface Division {
  name: string
  from: Day
  before: string
  after: string
  left: string
  joined: string
}

/** The bureau's set of codes with cut-off 2020-06-30 is the first to show the new one; the exact day is not stated there. */
export const divisions: readonly Division[] = [
  {
    name: '公主岭市',
    from: '2020-06-30',
    before: 'region:220381',
    after: 'region:220184',
    left: 'region:220300',
    joined: 'region:220100',
  },
]

/** The change of divisions a prefecture took part in; null where there is none. */
export function divisionOf(subject: string): Division | null {
  return divisions.find(({ left, joined }) => left === subject || joined === subject) ?? null
}

/** The change after one day and not after another, since which something else is counted under the same name. */
export function divisionBetween(subject: string, after: Day, until: Day): Division | null {
  const division = divisionOf(subject)
  return division !== null && after < division.from && division.from <= until ? division : null
}

/** Whether regions of a metric may be added and taken away: never different people, never a ratio (spec: domain, section 2). */
export function canRebase({ kind, distinct }: Pick<MetricDescription, 'kind' | 'distinct'>): boolean {
  return !distinct && kind !== 'ratio'
}

/**
 * A prefecture's days as if today's divisions had always held. `derived` are the days that were added or
 * taken away; `lacking` those the prefecture was stated for and the region not, or with more than the whole:
 * they have no number. Days as `dayNumber` counts them.
 */
export interface Rebased {
  timeline: Timeline
  derived: ReadonlySet<number>
  lacking: ReadonlySet<number>
}

/** What breaks the sum or the difference of two counters; where it begins anew nobody knows. */
function eventsOf(stated: Timeline, part: Timeline, { from }: Division): SeriesEvent[] {
  const own = stated.events.filter(({ kind, from: day, subject }) => kind !== 'division' || day !== from || !subject)
  const parts = part.events.filter((event) => isBreak(event) && event.subject === part.subject && event.from < from)
  return [...own, ...parts]
    .map((event) => (isBreak(event) && event.from < from ? { ...event, base: null } : event))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

const within = (days: ReadonlySet<number>, wanted: ReadonlySet<number>): number[] =>
  [...days].filter((day) => wanted.has(day))

/**
 * Re-bases a prefecture to current divisions (spec: A11, E26): before the change the one the region joined is
 * itself and the region, the one it left is itself without; from the change on both are as stated. `part` is the
 * region under its old code. The two prefectures together are on each day what they were.
 */
export function rebased(stated: Timeline, part: Timeline, division: Division): Rebased {
  const first = dayNumber(division.from)
  const sign = stated.subject === division.joined ? 1 : -1
  const [derived, lacking] = [new Set<number>(), new Set<number>()]
  const codes = new Map(stated.codes)
  const together = (own: number, day: number, other: number | null): number | null => {
    const sum = other === null ? -1 : own + sign * other
    return day >= first ? own : sum < 0 ? null : sum
  }
  const values = stated.values.map((own, place) => {
    const day = stated.from + place
    if (own === null || day >= first) return own
    const value = together(own, day, statedOn(part, day))
    ;(value === null ? lacking : derived).add(day)
    if (value === null) codes.set(day, part.codes.get(day) ?? 9)
    return value
  })
  const { before } = stated
  const beside = before && (statedOn(part, before.day) ?? (part.before?.day === before.day ? part.before.value : null))
  const value = before && together(before.value, before.day, beside)
  const events = eventsOf(stated, part, division)
  const timeline: Timeline = {
    ...stated,
    values,
    last: lastPlaces(values),
    codes,
    rounded: new Set([...stated.rounded, ...within(part.rounded, derived)]),
    restated: new Set([...stated.restated, ...within(part.restated, derived)]),
    before: before && value !== null ? { value, day: before.day } : null,
    events,
    epochs: epochsOf(events),
  }
  return { timeline, derived, lacking }
}
