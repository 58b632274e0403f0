import { dayNumber, dayOf, type Span } from './calendar'
import { type Epoch, forbidsSums } from './epochs'
import { coveredDays, known, type Measured, nothing } from './measured'
import { firstStated, isRounded, lastStated, type StatedOn, statedOn, type Timeline } from './timeline'

/** What one epoch adds to a span, and what is uncertain about it. */
interface Share {
  growth: number
  /** The day the growth starts after. */
  base: number
  /** The epoch's start is unknown: its first day stated has no count. */
  beginsUnknown: boolean
  /** The growth is for exactly the days the epoch and the span have in common. */
  exact: boolean
  rounded: boolean
}

/** The number the counter stood at before a day, in the same epoch; null where nobody knows it. */
function standing(timeline: Timeline, epoch: Epoch, day: number): StatedOn | null {
  const stated = lastStated(timeline, epoch.from, day - 1)
  if (stated) return stated
  const { before } = timeline
  if (before && before.day >= epoch.from && before.day < day) return before
  return epoch.base === null ? null : { value: epoch.base, day: epoch.from - 1 }
}

function shareOf(timeline: Timeline, epoch: Epoch, from: number, to: number): Share | null {
  const end = lastStated(timeline, from, to)
  if (!end) return null
  const base = standing(timeline, epoch, from)
  const first = base ?? firstStated(timeline, from, to) ?? end
  return {
    growth: end.value - first.value,
    base: first.day,
    beginsUnknown: base === null,
    exact: base?.day === from - 1 && end.day === to,
    rounded: timeline.rounded.has(first.day) || timeline.rounded.has(end.day),
  }
}

/** What each epoch that touches the span adds to it; null where nothing of it was stated. */
function sharesOf(timeline: Timeline, from: number, to: number): (Share | null)[] {
  return timeline.epochs
    .filter((epoch) => epoch.from <= to && epoch.to >= from)
    .map((epoch) => shareOf(timeline, epoch, Math.max(from, epoch.from), Math.min(to, epoch.to)))
}

/** Whether something else is counted from a day within the span on, other than its first. */
export function definitionChanges(timeline: Timeline, { from, to }: Span): boolean {
  return timeline.epochs.some(
    (epoch) => forbidsSums(epoch.kind) && epoch.from > dayNumber(from) && epoch.from <= dayNumber(to),
  )
}

/**
 * How much a running total grew in a span: last(end) − last(start − 1), summed per epoch. An epoch
 * whose start nobody knows counts from its first day stated (spec: domain, section 2).
 */
export function growthOver(timeline: Timeline, span: Span): Measured {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)]
  if (definitionChanges(timeline, span)) return nothing(timeline, span, 'definition-changed')
  const all = sharesOf(timeline, from, to)
  const shares = all.flatMap((share) => share ?? [])
  const [first] = shares
  if (!first) return nothing(timeline, span, 'missing')
  if (shares.some(({ growth }) => growth < 0)) return nothing(timeline, span, 'counter-fell')
  const covered = coveredDays(timeline, span) - shares.filter(({ beginsUnknown }) => beginsUnknown).length
  if (covered === 0) return nothing(timeline, span, 'no-day-before')
  return known(
    timeline,
    span,
    shares.reduce((sum, { growth }) => sum + growth, 0),
    {
      covered,
      countsFrom: first.base < from - 1 ? dayOf(first.base) : null,
      exact: all.every((share) => share?.exact),
      rounded: shares.some(({ rounded }) => rounded),
    },
  )
}

/** The count of one day: it needs the day before. Where that is missing, `growthOver` knows the days together. */
export function growthOfDay(timeline: Timeline, span: Span): Measured {
  const growth = growthOver(timeline, span)
  return growth.countsFrom === null ? growth : nothing(timeline, span, 'day-before-missing')
}

/** The sum of what was stated in a span, for a metric counted day by day. */
export function sumOver(timeline: Timeline, span: Span): Measured {
  if (definitionChanges(timeline, span)) return nothing(timeline, span, 'definition-changed')
  let sum = 0
  for (let day = dayNumber(span.from); day <= dayNumber(span.to); day += 1) sum += statedOn(timeline, day) ?? 0
  const covered = coveredDays(timeline, span)
  return covered === 0
    ? nothing(timeline, span, 'missing')
    : known(timeline, span, sum, { covered, rounded: isRounded(timeline, span) })
}

/** The last number known on a span's last day, stated then or before it in the same epoch, with its day. */
export function standingOver(timeline: Timeline, span: Span): Measured {
  const end = dayNumber(span.to)
  const epoch = timeline.epochs.find(({ from, to }) => from <= end && end <= to)
  const stated = epoch ? standing(timeline, epoch, end + 1) : null
  if (!stated) return nothing(timeline, span, 'missing')
  const day = dayOf(stated.day)
  return known(timeline, span, stated.value, {
    day,
    exact: day === span.to,
    rounded: timeline.rounded.has(stated.day),
  })
}

/** The last number stated in a span, with its day: what a level, or a count of different people, stood at. */
export function levelOver(timeline: Timeline, span: Span): Measured {
  const level = lastStated(timeline, dayNumber(span.from), dayNumber(span.to))
  if (!level) return nothing(timeline, span, 'missing')
  const day = dayOf(level.day)
  return known(timeline, span, level.value, { day, exact: day === span.to, rounded: timeline.rounded.has(level.day) })
}
