import type { Change, EarlierValue, Figure } from '../../../src/contract/release'
import { definitionChanges } from '../metrics/definition-on'
import type { Metric } from '../metrics/metric'
import type { Confirmation, Observation } from '../metrics/observation'
import { PROVINCE } from '../metrics/subjects'

/** How many earlier values a release carries for a figure. */
const EARLIER = 12
/** Missing code: nobody knows why there is no number. */
const UNKNOWN = 9

function earlierValue({ value, asOf, step, report }: Observation): EarlierValue | null {
  return value === null ? null : { value, asOf, rounded: step !== null, report }
}

function earlierValues(series: readonly Observation[]): EarlierValue[] {
  const stated = series.slice(0, -1).flatMap((one) => earlierValue(one) ?? [])
  return stated.slice(-EARLIER).reverse()
}

/**
 * The statement to compare with: that of the day the release before was as of, as it is known now;
 * where the day has not moved, that which the release before compared with (spec: R01).
 */
function compared(series: readonly Observation[], previous: Figure | null): Observation | undefined {
  const latest = series.at(-1)
  const earlier = previous && 'since' in previous.change ? previous.change.since.asOf : null
  const day = previous?.asOf === latest?.asOf ? earlier : (previous?.asOf ?? null)
  const stated = day === null ? undefined : series.find(({ period }) => period === day)
  return stated ?? series.at(-2)
}

/** The difference to another statement, in the unit of the metric (spec: R03, E30, E31). */
function change(metric: Metric, latest: Observation, before: Observation | undefined): Change {
  if (latest.value === null) return { notComparable: 'not-reported' }
  const since = before ? earlierValue(before) : null
  if (!before || since === null) return { notComparable: 'no-earlier-value' }
  if (definitionChanges(metric, before.period, latest.period)) return { notComparable: 'definition-changed' }
  if (latest.step !== null || since.rounded) return { notComparable: 'rounded' }
  const difference = latest.value - since.value
  const counts = metric.kind === 'cumulative'
  if (counts && (difference < 0 || latest.epoch !== before.epoch)) return { notComparable: 'counter-fell' }
  return { difference, since }
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
export function figure(
  metric: Metric,
  series: readonly Observation[],
  confirmations: readonly Confirmation[],
  previous: Figure | null = null,
): Figure {
  const latest = series.at(-1)
  if (!latest) return notReported(metric)
  const { subject, value, missing, unit, asOf, since, step, report, locator } = latest
  const confirming = confirmations.filter(({ observation }) => observation === latest.id)
  return {
    metric: metric.id,
    subject,
    value,
    missing,
    unit,
    asOf,
    since,
    rounded: step !== null,
    source: metric.source,
    report,
    locator,
    confirmedBy: confirming.map((confirmation) => ({ report: confirmation.report, locator: confirmation.locator })),
    change: change(metric, latest, compared(series, previous)),
    earlier: earlierValues(series),
  }
}
