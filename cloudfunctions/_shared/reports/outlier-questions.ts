import type { Day } from '../../../src/contract/day'
import type { Question, StatedHospital } from '../../../src/contract/statement'
import { isOutlier, rateScores } from '../metrics/outliers'
import { linkSubject } from '../metrics/subjects'

/** Fewer rates than this say nothing about what is usual. */
const ENOUGH = 5
const DAY_MS = 86_400_000

/** Days counted with both ends. */
function daysInclusive(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
}

function rowsPerDay({ collectionStart, rows }: StatedHospital): number | null {
  if (collectionStart === null || rows === null || rows.value === 0) return null
  const days = daysInclusive(collectionStart, rows.asOf)
  return days > 0 ? rows.value / days : null
}

/** Hospitals whose rows a day are far from their peers' (spec: E07, I09): asked about, never left out. */
export function outlierQuestions(hospitals: readonly StatedHospital[]): Question[] {
  const rated = hospitals.flatMap((hospital) => {
    const rate = rowsPerDay(hospital)
    return rate === null ? [] : [{ hospital, rate }]
  })
  if (rated.length < ENOUGH) return []
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
