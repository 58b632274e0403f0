import type { Day } from '../../contract/day'
import type { MetricDescription } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { SeriesDocument } from '../../contract/series'
import { dayNumber, dayOf, overlap, plusDays, type Span } from '../../reckoning/calendar'
import { canRebase, type Division, divisionOf, type Rebased, rebased } from '../../reckoning/divisions'
import type { Measured } from '../../reckoning/measured'
import type { Reckoning } from '../../reckoning/periods'
import { lastDay, type Timeline, timelineOf } from '../../reckoning/timeline'
import type { DivisionChoice } from './choice'

/** A change of divisions within the days in hand, and what can be done about it. */
export interface Divided {
  division: Division
  /** The names of the prefecture the region left, and of the one it joined. */
  left: string
  joined: string
  /** Why current divisions cannot be had: different people do not add up, or the region was not reported by itself. */
  refused: 'not-additive' | 'not-reported' | null
  /** The days by current divisions; null where they are shown as they were. */
  rebased: Rebased | null
}

interface Asked {
  release: Pick<PublishedRelease, 'events' | 'subjects'>
  description: MetricDescription
  documents: readonly SeriesDocument[]
  chosen: DivisionChoice
}

/** Null for a subject whose days in hand lie on one side of every change, or where the release does not know the region. */
export function dividedOf({ release, description, documents, chosen }: Asked, stated: Timeline): Divided | null {
  const division = divisionOf(stated.subject)
  if (!division || !release.subjects.some(({ subject }) => subject === division.before)) return null
  const first = dayNumber(division.from)
  if (stated.from >= first || lastDay(stated) < first) return null
  const part = timelineOf(documents, division.before, release.events)
  const refused = part === null ? 'not-reported' : canRebase(description) ? null : 'not-additive'
  const wanted = chosen === 'now' && refused === null && part !== null
  const nameOf = (one: string) => release.subjects.find(({ subject }) => subject === one)?.name ?? one
  const [left, joined] = [nameOf(division.left), nameOf(division.joined)]
  return { division, left, joined, refused, rebased: wanted ? rebased(stated, part, division) : null }
}

/** The days that a number of a span is reckoned from; growth also needs the one it starts after. */
function daysBehind(reckoning: Reckoning, { span, countsFrom }: Pick<Measured, 'span' | 'countsFrom'>, range: Span) {
  if (reckoning === 'growth') return { from: countsFrom ?? plusDays(span.from, -1), to: span.to }
  return reckoning === 'running' ? { from: range.from, to: span.to } : span
}

function touches(days: ReadonlySet<number>, { from, to }: Span): boolean {
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) if (days.has(day)) return true
  return false
}

interface Shown {
  divided: Divided | null
  reckoning: Reckoning
  range: Span
}

/** Whether a number was reckoned from a day that nobody stated in this form. */
export function isDerived({ divided, reckoning, range }: Shown, measured: Measured): boolean {
  const days = divided?.rebased?.derived
  return days !== undefined && measured.value !== null && touches(days, daysBehind(reckoning, measured, range))
}

/** Whether there is no number because the region that moved has none. */
export function isLacking({ divided, reckoning, range }: Shown, measured: Measured): boolean {
  const days = divided?.rebased?.lacking
  return days !== undefined && measured.value === null && touches(days, daysBehind(reckoning, measured, range))
}

/** Whether the number of a day is no statement of anybody's, which has no origin to show. */
export function isDerivedDay({ divided }: Pick<Shown, 'divided'>, day: Day): boolean {
  return divided?.rebased?.derived.has(dayNumber(day)) ?? false
}

/** The days of a range that cannot be had by current divisions. */
export function lackingDays({ divided, range }: Shown): Day[] {
  const lacking = [...(divided?.rebased?.lacking ?? [])].map(dayOf).sort()
  return lacking.filter((day) => overlap({ from: day, to: day }, range) !== null)
}
