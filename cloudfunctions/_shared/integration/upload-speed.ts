import type { Day } from '../../../src/contract/day'
import type { NotScored, UploadSpeed, UsualSpeed } from '../../../src/contract/integration'
import { daysIn } from '../../../src/reckoning/calendar'
import { isOutlier, rateScores, usualRates } from '../metrics/outliers'

/** Fewer rates than this say nothing about what is usual. */
export const ENOUGH_RATES = 5

/** What a hospital has uploaded since when, up to which day. */
export interface Uploaded {
  rows: number | null
  collectionStart: Day | null
  asOf: Day | null
}

/** Days of collection with both ends; null where an end is unknown, or they are the wrong way round. */
function daysCollected({ collectionStart, asOf }: Uploaded): number | null {
  if (collectionStart === null || asOf === null || asOf < collectionStart) return null
  return daysIn({ from: collectionStart, to: asOf })
}

/** Rows a day; null where they are not known, or are none: a logarithm has no place for those. */
export function rowsPerDay(uploaded: Uploaded): number | null {
  const days = daysCollected(uploaded)
  return days === null || !uploaded.rows ? null : uploaded.rows / days
}

function whyNot({ rows }: Uploaded, days: number | null, rated: number): NotScored | null {
  if (rows === null) return 'rows-unknown'
  if (rows === 0) return 'no-rows'
  if (days === null) return 'start-unknown'
  return rated < ENOUGH_RATES ? 'too-few' : null
}

/** The speed of each hospital among all of them, and what is usual; null where too few are known to say so. */
export function uploadSpeeds(all: readonly Uploaded[]): { speeds: UploadSpeed[]; usual: UsualSpeed | null } {
  const rates = all.flatMap((one) => rowsPerDay(one) ?? [])
  const scores = rateScores(rates)
  let place = 0
  const speeds = all.map((one): UploadSpeed => {
    const days = daysCollected(one)
    const rate = rowsPerDay(one)
    const own = rate === null ? null : (scores[place++] ?? null)
    const why = whyNot(one, days, rates.length)
    const score = why === null ? own : null
    const perDay = one.rows === 0 && days !== null ? 0 : rate
    return { perDay, days, score, flagged: score !== null && isOutlier(score), why }
  })
  return { speeds, usual: rates.length < ENOUGH_RATES ? null : { ...usualRates(rates), rated: rates.length } }
}
