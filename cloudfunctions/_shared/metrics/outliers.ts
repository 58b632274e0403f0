/** Beyond this modified z-score a value is asked about (Iglewicz and Hoaglin 1993). */
export const THRESHOLD = 3.5
/** Makes the median absolute deviation comparable with a standard deviation. */
export const CONSISTENCY = 0.6745

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function middleOf(logs: readonly number[]): { centre: number; spread: number } {
  const centre = median(logs)
  return { centre, spread: median(logs.map((value) => Math.abs(value - centre))) }
}

/**
 * Modified z-scores of log10 of daily rates, one for each rate (spec: I09). Rates are positive;
 * without spread every score is 0.
 */
export function rateScores(rates: readonly number[]): number[] {
  const logs = rates.map((rate) => Math.log10(rate))
  const { centre, spread } = middleOf(logs)
  return logs.map((value) => (spread === 0 ? 0 : (CONSISTENCY * (value - centre)) / spread))
}

/** The median of rates, and the rates at which a score begins to be an outlier's; in the unit of the rates. */
export function usualRates(rates: readonly number[]): { median: number; low: number; high: number } {
  const { centre, spread } = middleOf(rates.map((rate) => Math.log10(rate)))
  const reach = (THRESHOLD * spread) / CONSISTENCY
  return { median: 10 ** centre, low: 10 ** (centre - reach), high: 10 ** (centre + reach) }
}

export function isOutlier(score: number): boolean {
  return Math.abs(score) > THRESHOLD
}
