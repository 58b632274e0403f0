import type { Change, EarlierValue, Figure } from '../../../src/contract/release'
import type { Metric } from '../metrics/metric'
import type { Confirmation, Observation } from '../metrics/observation'
import { PROVINCE } from '../metrics/subjects'

/** How many earlier values a release carries for a figure. */
const EARLIER = 12
/** Missing code: nobody knows why there is no number. */
const UNKNOWN = 9

function earlierValues(series: readonly Observation[]): EarlierValue[] {
  const stated = series.flatMap(({ value, asOf }) => (value === null ? [] : [{ value, asOf }]))
  return stated.slice(0, -1).slice(-EARLIER).reverse()
}

/** The difference to the statement before, in the unit of the metric (spec: R03, E30, E31). */
function change(metric: Metric, latest: Observation, before: Observation | undefined): Change {
  if (latest.value === null) return { notComparable: 'not-reported' }
  if (before?.value == null) return { notComparable: 'no-earlier-value' }
  if (latest.rounded || before.rounded) return { notComparable: 'rounded' }
  const difference = latest.value - before.value
  const counts = metric.kind === 'cumulative'
  if (counts && (difference < 0 || latest.epoch !== before.epoch)) return { notComparable: 'counter-fell' }
  return { difference, since: { value: before.value, asOf: before.asOf } }
}

function notReported({ id, unit, source }: Metric): Figure {
  return {
    metric: id,
    subject: PROVINCE,
    value: null,
    missing: UNKNOWN,
    unit,
    asOf: null,
    since: null,
    rounded: false,
    source,
    report: null,
    locator: null,
    confirmedBy: [],
    change: { notComparable: 'not-reported' },
    earlier: [],
  }
}

/** A headline figure from the statements in force about the province, oldest first. */
export function figure(metric: Metric, series: readonly Observation[], confirmations: readonly Confirmation[]): Figure {
  const latest = series.at(-1)
  if (!latest) return notReported(metric)
  const { subject, value, missing, unit, asOf, since, rounded, report, locator } = latest
  const confirming = confirmations.filter(({ observation }) => observation === latest.id)
  return {
    metric: metric.id,
    subject,
    value,
    missing,
    unit,
    asOf,
    since,
    rounded,
    source: metric.source,
    report,
    locator,
    confirmedBy: confirming.map((confirmation) => ({ report: confirmation.report, locator: confirmation.locator })),
    change: change(metric, latest, series.at(-2)),
    earlier: earlierValues(series),
  }
}
