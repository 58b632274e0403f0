import type { MetricDescription } from '../../contract/metric'
import type { Figure, Provenance, PublishedRelease } from '../../contract/release'

/** A figure with where it comes from, all of it found in one release. */
export interface Origin {
  figure: Figure
  description: MetricDescription | null
  name: string
  source: string
  report: Provenance | null
  deliverer: string | null
}

/** Null where the release says nothing about the metric. */
export function originOf(release: PublishedRelease, metric: string): Origin | null {
  const figure = release.figures.find((stated) => stated.metric === metric)
  if (!figure) return null
  const nameOf = (source: string): string => release.sources.find((named) => named.source === source)?.name ?? source
  const description = release.definitions.find((defined) => defined.metric === metric) ?? null
  const report = release.provenance.find((delivered) => delivered.report === figure.report) ?? null
  return {
    figure,
    description,
    name: description?.name ?? metric,
    source: nameOf(figure.source),
    report,
    deliverer: report && nameOf(report.source),
  }
}
