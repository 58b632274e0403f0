import type { Day, Instant } from '../../../src/contract/day'
import type { MissingCode } from '../../../src/contract/metric'
import type { Restatement, RestatementReason, ValueOrReason } from '../../../src/contract/restatement'
import type { SeriesDocument, SubjectSeries } from '../../../src/contract/series'
import type { Metric } from '../metrics/metric'
import type { Observation } from '../metrics/observation'
import { statedOn } from './series-document'

/** A published day that is said otherwise now, by which observation. */
export interface RestatedValue {
  metric: string
  subject: string
  period: Day
  old: ValueOrReason
  by: Observation
}

/** Missing code: after the due time. */
const LATE: MissingCode = 6

function saidDifferently(old: ValueOrReason, { value, missing }: Observation): boolean {
  return old.value !== value || (value === null && old.missing !== missing)
}

/**
 * What a release had said of a day: nothing before a subject's first day; and late after its last one,
 * up to the last day the release had of the metric (spec: E15).
 */
function published(series: SubjectSeries, day: Day, lastPublished: Day): ValueOrReason | null {
  if (day < series.from || day > lastPublished) return null
  return statedOn(series, day) ?? { value: null, missing: LATE }
}

/** The days of a year that were published and are in force otherwise now, by subject and day. */
export function restatedValues(
  metric: Metric,
  before: SeriesDocument | null,
  lastPublished: Day,
  inForce: ReadonlyMap<string, ReadonlyMap<Day, Observation>>,
): RestatedValue[] {
  return (before?.subjects ?? []).flatMap((series) =>
    [...(inForce.get(series.subject) ?? [])].flatMap(([period, by]): RestatedValue[] => {
      const old = published(series, period, lastPublished)
      return old && saidDifferently(old, by) ? [{ metric: metric.id, subject: series.subject, period, old, by }] : []
    }),
  )
}

/** Why a value changed, as the person who decided it said. */
export interface Ground {
  reason: RestatementReason
  explanation: string
  decidedAt: Instant
}

/** Without a decision: a first number is a late report, another one is the source's own correction. */
export function groundWithoutDecision({ old, by }: RestatedValue): Ground {
  const decidedAt = by.acceptedAt
  if (old.value === null) return { reason: 'R01', explanation: '公布时还没有收到，后来补报。', decidedAt }
  return { reason: 'R04', explanation: '来源后来给出了更精确的数。', decidedAt }
}

export function restatement(
  { metric, subject, period, old, by }: RestatedValue,
  ground: Ground,
  release: string,
): Restatement {
  const now = { value: by.value, missing: by.missing }
  const id = [release, metric, subject, period].join('/')
  return { id, metric, subject, period, unit: by.unit, old, new: now, ...ground, release }
}
