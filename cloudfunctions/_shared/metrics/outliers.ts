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

/**
 * Modified z-scores of log10 of daily rates, one for each rate (spec: I09). Rates are positive;
 * without spread every score is 0.
 */
export function rateScores(rates: readonly number[]): number[] {
  const logs = rates.map((rate) => Math.log10(rate))
  const centre = median(logs)
  const spread = median(logs.map((value) => Math.abs(value - centre)))
  return logs.map((value) => (spread === 0 ? 0 : (CONSISTENCY * (value - centre)) / spread))
}

export function isOutlier(score: number): boolean {
  return Math.abs(score) > THRESHOLD
}
