import { type EarlierYears, type SeriesIndex, YEARS_IN_RELEASE } from '../../../src/contract/series'
import type { YearPublished } from './publication'

/** The index of all series: what the release before had, with the years that changed in their place. */
export function seriesIndex(before: readonly SeriesIndex[], years: readonly YearPublished[]): SeriesIndex[] {
  const metrics = [...new Set([...before.map(({ metric }) => metric), ...years.map(({ metric }) => metric)])].sort()
  return metrics.map((metric) => {
    const known = before.find((one) => one.metric === metric)
    const changed = years.filter((one) => one.metric === metric)
    const kept = (known?.years ?? []).filter(({ year }) => !changed.some((one) => one.year === year))
    const named = changed.map(({ year, document }) => ({ year, name: document.name }))
    const days = [
      ...(known ? [known.from, known.to] : []),
      ...changed.flatMap(({ span }) => [span.from, span.to]),
    ].sort()
    return {
      metric,
      from: days[0] ?? '',
      to: days.at(-1) ?? '',
      years: [...kept, ...named].sort((left, right) => left.year - right.year),
    }
  })
}

/** An index as a release holds it: the latest years itself, the ones before in a document of their own; null where there are none. */
export function splitIndex(index: readonly SeriesIndex[]): { series: SeriesIndex[]; earlier: EarlierYears | null } {
  const series = index.map((one) => ({ ...one, years: one.years.slice(-YEARS_IN_RELEASE) }))
  const metrics = index.flatMap(({ metric, years }) => {
    const before = years.slice(0, -YEARS_IN_RELEASE)
    return before.length > 0 ? [{ metric, years: before }] : []
  })
  return { series, earlier: metrics.length > 0 ? { metrics } : null }
}
