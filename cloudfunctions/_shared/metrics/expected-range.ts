import type { Day } from '../../../src/contract/day'
import type { Kind } from '../../../src/contract/metric'
import { dayNumber, plusDays } from '../../../src/reckoning/calendar'
import { type DayClass, dayClass, type KnownCalendar } from '../calendar/calendar'
import { CONSISTENCY, median, THRESHOLD } from './outliers'

/** A number stated for a civil day, in the metric's unit. */
export interface DayValue {
  day: Day
  value: number
}

/**
 * What a day's value is expected to be, in the metric's unit, ends inclusive; `basis` says from how many days of
 * which class it was reckoned, and `since` the day whose value it starts from (null for a flow).
 */
export interface ExpectedRange {
  low: number
  high: number
  middle: number
  basis: number
  dayClass: DayClass
  since: Day | null
}

/** A change in one day, by the class of the day. */
interface Step {
  dayClass: DayClass
  size: number
}

interface Usual {
  middle: number
  spread: number
  basis: number
}

/** So many of the latest days of a class say what is usual; fewer than the least say nothing. */
const MOST_DAYS = 12
const LEAST_DAYS = 5
/** Days further back than this are not looked at. */
const LOOK_BACK = 180
/** A value may be as many days after the one before it; over a longer silence nothing is expected. */
const LONGEST_GAP = 14
/** Counts scatter at least by chance, and by a tenth from day to day, however even the last days were. */
const LEAST_SHARE = 0.1
/** What is there, and not counted anew each day, changes by one or two at a time. */
const LEAST_OF_STOCK = 0.3

/** Where a class has too few days, days like it are looked at beside them. */
const alike: Record<DayClass, readonly DayClass[]> = {
  'working-day': ['working-day', 'make-up-day'],
  'make-up-day': ['make-up-day', 'working-day'],
  weekend: ['weekend', 'holiday'],
  holiday: ['holiday', 'weekend'],
}

function usualOf(kind: Kind, sizes: readonly number[]): Usual {
  const middle = median(sizes)
  const scatter = median(sizes.map((size) => Math.abs(size - middle))) / CONSISTENCY
  const chance = Math.max(1, Math.sqrt(Math.abs(middle)), LEAST_SHARE * Math.abs(middle))
  const least = (kind === 'stock' ? LEAST_OF_STOCK : chance) / CONSISTENCY
  return { middle, spread: Math.max(scatter, least), basis: sizes.length }
}

/** What is usual on days of a class, of steps with the latest first; null where too few are known. */
function usual(kind: Kind, steps: readonly Step[], wanted: DayClass): Usual | null {
  const own = steps.filter((step) => step.dayClass === wanted)
  const looked = own.length >= LEAST_DAYS ? own : steps.filter((step) => alike[wanted].includes(step.dayClass))
  const sizes = looked.slice(0, MOST_DAYS).map(({ size }) => size)
  return sizes.length < LEAST_DAYS ? null : usualOf(kind, sizes)
}

/** Steps of single days, the latest first; a flow is its own step. */
function stepsBefore(kind: Kind, earlier: readonly DayValue[], day: Day, classOf: (day: Day) => DayClass): Step[] {
  const first = plusDays(day, -LOOK_BACK)
  return earlier.flatMap((one, place): Step[] => {
    const before = earlier[place + 1]
    if (one.day < first) return []
    if (kind === 'flow') return [{ dayClass: classOf(one.day), size: one.value }]
    if (before === undefined || plusDays(before.day, 1) !== one.day) return []
    return [{ dayClass: classOf(one.day), size: one.value - before.value }]
  })
}

/** A counter never falls, and no count is below none. */
function least(kind: Kind, from: number): number {
  return kind === 'cumulative' ? from : 0
}

function reckoned(
  kind: Kind,
  history: readonly DayValue[],
  day: Day,
  classOf: (day: Day) => DayClass,
): ExpectedRange | null {
  const earlier = history.filter((one) => one.day < day).sort((left, right) => (left.day < right.day ? 1 : -1))
  const [last] = earlier
  if (last === undefined) return null
  const steps = stepsBefore(kind, earlier, day, classOf)
  const gap = kind === 'flow' ? 1 : dayNumber(day) - dayNumber(last.day)
  if (gap > LONGEST_GAP) return null
  const between = Array.from({ length: gap }, (_, place) => usual(kind, steps, classOf(plusDays(day, -place))))
  const known = between.flatMap((one) => one ?? [])
  if (known.length < between.length) return null
  const start = kind === 'flow' ? 0 : last.value
  const middle = start + known.reduce((sum, one) => sum + one.middle, 0)
  const reach = THRESHOLD * Math.sqrt(known.reduce((sum, { spread }) => sum + spread ** 2, 0))
  return {
    low: Math.max(least(kind, start), Math.floor(middle - reach)),
    high: Math.ceil(middle + reach),
    middle: Math.round(middle),
    basis: Math.min(...known.map(({ basis }) => basis)),
    dayClass: classOf(day),
    since: kind === 'flow' ? null : last.day,
  }
}

/**
 * The range a day's value lies in where nothing is unusual: the last value before it and the median step of the
 * latest days of the same class, give or take 3.5 robust deviations (spec: S12). `history` is of one metric,
 * subject and epoch, in any order. Null for ratios, where too little is known before the day, or where the holidays of a year concerned are not announced.
 */
export function expectedRange(
  kind: Kind,
  history: readonly DayValue[],
  day: Day,
  known: KnownCalendar,
): ExpectedRange | null {
  if (kind === 'ratio') return null
  const classOf = (one: Day): DayClass => dayClass(one, known)
  try {
    return reckoned(kind, history, day, classOf)
  } catch (thrown) {
    if (thrown instanceof RangeError) return null
    throw thrown
  }
}

/** Of the latest days with an expected range, how many values lay within it: the range's accuracy, as two counts. */
export function rangeAccuracy(
  kind: Kind,
  history: readonly DayValue[],
  days: number,
  known: KnownCalendar,
): { within: number; of: number } {
  const latest = [...history].sort((left, right) => (left.day < right.day ? 1 : -1)).slice(0, days)
  const judged = latest.flatMap(({ day, value }) => {
    const range = expectedRange(kind, history, day, known)
    return range === null ? [] : [range.low <= value && value <= range.high]
  })
  return { within: judged.filter(Boolean).length, of: judged.length }
}
