import type { Day } from '../../../src/contract/day'
import type { KnownCalendar } from '../calendar/calendar'
import { type ExpectedRange, expectedRange } from '../metrics/expected-range'
import type { Metric } from '../metrics/metric'
import { median } from '../metrics/outliers'
import { slipOf } from '../metrics/scale'
import { type Doubt, rangeWords, type Rules } from './doubt'
import type { Stood } from './ground'
import { parameterOf, type Rule } from './rule'

/** The latest days that say what is usual on every class of day. */
const LOOKED_AT = 45
/** A usual step is told from so many of the latest. */
const STEPS = 20
/** A counter usually moves where it did on so many of a hundred days. */
const USUALLY = 0.9
/** The latest days without those at the end that only repeat the value before them. */
function moved(history: readonly Stood[]): Stood[] {
  const latest = history.slice(-LOOKED_AT)
  while (latest.length > 1 && latest.at(-1)?.value === latest.at(-2)?.value) latest.pop()
  return latest
}

export function rangeAfter(
  { kind }: Metric,
  history: readonly Stood[],
  day: Day,
  known: KnownCalendar,
): ExpectedRange | null {
  return expectedRange(kind, moved(history), day, known)
}

export const falls = ({ rules }: Metric): boolean => rules.some(({ id }) => id === 'never-falls')

function slipped(rule: Rule, { unit }: Metric, value: number, last: Stood, range: ExpectedRange | null): Doubt | null {
  const limits = { least: parameterOf(rule, 'least'), tolerance: parameterOf(rule, 'tolerance') }
  const suggestion = slipOf(value, range?.middle ?? last.value, limits)
  if (suggestion === null || last.value < limits.least) return null
  const [low, high] = [range?.low ?? last.value, range?.high ?? null]
  return { rule, value, low, high, expected: rangeWords(low, high, unit), suggestion }
}

function fell(rule: Rule, { unit }: Metric, value: number, last: Stood): Doubt {
  const expected = `不小于 ${last.value} ${unit}（${last.day}）`
  return { rule, value, low: last.value, high: null, expected, suggestion: null }
}

function strays(rule: Rule, { kind, unit }: Metric, value: number, last: Stood, range: ExpectedRange): Doubt | null {
  const start = kind === 'flow' ? 0 : last.value
  const usual = range.middle - start
  if (usual < parameterOf(rule, 'least')) return null
  const reach = parameterOf(rule, 'beyond') * (range.high - range.middle)
  const tooMany = value > range.middle + reach
  const tooFew = value > start && value - start < parameterOf(rule, 'fewer') * usual
  if (!tooMany && !tooFew) return null
  const { low, high } = range
  return { rule, value, low, high, expected: rangeWords(low, high, unit), suggestion: null }
}

/** Where a counter that usually moves has not for so many days, exactly on the day that makes them so many. */
function frozen(rule: Rule, { unit }: Metric, history: readonly Stood[], value: number, day: Day): Doubt | null {
  const cadences = parameterOf(rule, 'cadences')
  const first = history.length - cadences
  if (first < STEPS || history.slice(first).some((one) => one.value !== value)) return null
  if (history[first - 1]?.value === value) return null
  const before = history.slice(first - STEPS, first + 1)
  const steps = before.slice(1).map((one, place) => one.value - (before[place]?.value ?? 0))
  const usual = median(steps)
  if (steps.filter((step) => step > 0).length < USUALLY * steps.length || usual < parameterOf(rule, 'least'))
    return null
  const since = history[first]?.day ?? day
  const expected = `平时每天增加约 ${Math.round(usual)} ${unit}，自 ${since} 起未变`
  return { rule, value, low: value + 1, high: null, expected, suggestion: null }
}

/** What the days before speak against in a value; they are of its own epoch, and nothing speaks against them. */
export function doubtOf(
  rules: Rules,
  metric: Metric,
  history: readonly Stood[],
  { day, value }: Stood,
  known: KnownCalendar,
): Doubt | null {
  const last = history.at(-1)
  if (last === undefined || day <= last.day) return null
  const range = rangeAfter(metric, history, day, known)
  const [slip, fall, own, still] = (['scale-slip', 'counter-fell', 'outlier-own', 'frozen'] as const).map((kind) =>
    rules.get(kind),
  )
  const counts = metric.kind === 'cumulative'
  const scaled = slip && counts ? slipped(slip, metric, value, last, range) : null
  if (scaled) return scaled
  if (fall && falls(metric) && value < last.value) return fell(fall, metric, value, last)
  if (still && counts && value === last.value) return frozen(still, metric, history, value, day)
  return own && counts && range ? strays(own, metric, value, last, range) : null
}

/** Whether a value follows from the days before without anything unusual; where they are too few to say, a counter that goes on does. */
export function follows(
  metric: Metric,
  history: readonly Stood[],
  { day, value }: Stood,
  known: KnownCalendar,
): boolean {
  const range = expectedRange(metric.kind, history.slice(-LOOKED_AT), day, known)
  if (range === null) return metric.kind === 'cumulative' && value >= (history.at(-1)?.value ?? Infinity)
  return range.low <= value && value <= range.high + (range.high - range.middle)
}
