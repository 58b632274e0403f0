import type { MetricDescription } from '../../../src/contract/metric'
import type { PublishedRelease } from '../../../src/contract/release'
import { PROVINCE } from '../metrics/subjects'

/** A metric as the release describes it; undefined where it does not. */
export function description({ definitions }: PublishedRelease, metric: string): MetricDescription | undefined {
  return definitions.find((one) => one.metric === metric)
}

export function metricName(release: PublishedRelease, metric: string): string {
  return description(release, metric)?.name ?? metric
}

/** The release's own name for whom a number is about, or the id where it has none. */
export function subjectName({ subjects }: PublishedRelease, subject: string): string {
  return subjects.find((one) => one.subject === subject)?.name ?? (subject === PROVINCE ? '全省' : subject)
}

export function sourceName({ sources }: PublishedRelease, source: string): string {
  return sources.find((one) => one.source === source)?.name ?? source
}

/** The name of a metric's system of record; empty where the release does not describe the metric. */
export function metricSource(release: PublishedRelease, metric: string): string {
  const described = description(release, metric)
  return described ? sourceName(release, described.source) : ''
}
