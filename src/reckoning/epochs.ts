import type { Day } from '../contract/day'
import { breakKinds, type EventKind, type SeriesEvent } from '../contract/series'
import { dayNumber } from './calendar'

/** A stretch in which a counter only grows; days as `dayNumber` counts them, `to` inclusive. */
export interface Epoch {
  from: number
  to: number
  /** What the counter showed when the epoch began, before its first day's count; null where nobody knows. */
  base: number | null
  /** What began it; null for the first. A definition or a division also forbids a sum with the days before. */
  kind: EventKind | null
}

const concerns = (event: SeriesEvent, metric: string, subject: string): boolean =>
  (event.metric === null || event.metric === metric) && (event.subject === null || event.subject === subject)

/** The events that explain one subject of one metric, in the order of their days. */
export function eventsOf(events: readonly SeriesEvent[], metric: string, subject: string): SeriesEvent[] {
  return events
    .filter((event) => concerns(event, metric, subject))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
}

export const isBreak = (event: SeriesEvent): boolean => breakKinds.includes(event.kind)

/** Whether sums stop at this kind of break: before and after it something else is counted. */
export const forbidsSums = (kind: EventKind | null): boolean => kind === 'definition' || kind === 'division'

/**
 * The epochs of a counter, from what opens a new one. Of two breaks on one day the one that forbids
 * sums counts, with whichever base is known.
 */
export function epochsOf(events: readonly SeriesEvent[]): Epoch[] {
  const epochs: Epoch[] = [{ from: -Infinity, to: Infinity, base: null, kind: null }]
  for (const event of events.filter(isBreak)) {
    const from = dayNumber(event.from)
    const last = epochs[epochs.length - 1]
    if (!last) continue
    if (last.from === from) {
      last.base ??= event.base
      if (forbidsSums(event.kind)) last.kind = event.kind
      continue
    }
    last.to = from - 1
    epochs.push({ from, to: Infinity, base: event.base, kind: event.kind })
  }
  return epochs
}

/** The first break after one day and not after another: what stands between them. */
export function breakBetween(events: readonly SeriesEvent[], after: Day, until: Day): SeriesEvent | null {
  return events.find((event) => isBreak(event) && event.from > after && event.from <= until) ?? null
}
