import type { Question, StatedHospital } from '../../../src/contract/statement'
import { ENOUGH_RATES, rowsPerDay } from '../integration/upload-speed'
import { isOutlier, rateScores } from '../metrics/outliers'
import { linkSubject } from '../metrics/subjects'

/** Hospitals whose rows a day are far from their peers' (spec: E07, I09): asked about, never left out. */
export function outlierQuestions(hospitals: readonly StatedHospital[]): Question[] {
  const rated = hospitals.flatMap((hospital) => {
    const { rows, collectionStart } = hospital
    const rate = rowsPerDay({ rows: rows?.value ?? null, collectionStart, asOf: rows?.asOf ?? null })
    return rate === null ? [] : [{ hospital, rate }]
  })
  if (rated.length < ENOUGH_RATES) return []
  const scores = rateScores(rated.map(({ rate }) => rate))
  return rated.flatMap(({ hospital }, index) => {
    const score = scores[index] ?? 0
    if (!isOutlier(score)) return []
    const message = `每天的数据量与其他医院相差很大（偏离值 ${score.toFixed(2)}），可能是接口测试，请了解情况。`
    return [
      { rule: 'outlier', metric: 'uploaded-rows', subject: linkSubject(hospital), message, locator: hospital.locator },
    ]
  })
}
