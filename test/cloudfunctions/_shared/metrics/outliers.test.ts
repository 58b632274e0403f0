import { isOutlier, rateScores } from '../../../../cloudfunctions/_shared/metrics/outliers'

/** Rows and days of the 14 hospitals of the bulletin of 2020-11-27. */
const rows = [
  48, 4928512, 1995512, 192708, 8972053, 86172170, 31393819, 24732135, 15951976, 3104383, 1514357, 27621251, 20283507,
  65224299,
]
const days = [36, 44, 38, 23, 197, 353, 435, 243, 428, 428, 408, 64, 241, 226]
const rates = rows.map((count, index) => count / (days[index] ?? 1))

describe('the robust outlier score', () => {
  it('flags the hospital with 48 rows and not the one with most rows', () => {
    const scores = rateScores(rates)
    expect(scores[0]?.toFixed(2)).toBe('-7.33')
    expect(scores[5]?.toFixed(2)).toBe('0.94')
    expect(scores.map(isOutlier)).toEqual(rows.map((count) => count === 48))
  })

  it('finds nothing where all rates are alike', () => {
    expect(rateScores([5, 5, 5, 5])).toEqual([0, 0, 0, 0])
  })
})
