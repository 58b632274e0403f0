import type { EarlierYears, SeriesIndex } from './series'

/** An index with all the years that are known: those of the release, after those of its document of earlier ones. */
export function joinedIndex(series: readonly SeriesIndex[], earlier: EarlierYears | null): SeriesIndex[] {
  return series.map((one) => {
    const before = earlier?.metrics.find(({ metric }) => metric === one.metric)?.years ?? []
    return { ...one, years: [...before, ...one.years] }
  })
}
