import * as v from 'valibot'
import { Day } from './day'
import { type Licence, Standing } from './licence'

/** 有效, 90 天内到期, 已过期, 停业或暂停, 注销或吊销, 未核实. */
export const LicenceState = v.picklist(['valid', 'expiring', 'expired', 'suspended', 'revoked', 'unknown'])
export type LicenceState = v.InferOutput<typeof LicenceState>

/** All a licence's state depends on beside the day: both ends of its validity, until when it is verified, and whether its holder works. */
export const LicenceFacts = v.object({
  validFrom: Day,
  validTo: Day,
  /** Null where no verification is known. */
  verifiedUntil: v.nullable(Day),
  standing: Standing,
})
export type LicenceFacts = v.InferOutput<typeof LicenceFacts>

const DAY_MS = 86_400_000
/** A licence that ends within so many days is said to. */
export const EXPIRING_DAYS = 90
const FEW_BEDS = 100

/** Civil days from one to the other; negative where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** The same day some years later; a 29 February becomes a 28th. */
function yearsLater(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years
  const later = new Date(Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8))))
  return later.getUTCDate() === Number(day.slice(8)) ? later.toISOString().slice(0, 10) : `${year}-02-28`
}

/**
 * Years between two verifications: one for fewer than 100 beds and for a stand-alone internet hospital,
 * three otherwise (医疗机构管理条例 §22, 互联网诊疗监管细则; spec: E39). Beds nobody told count as few.
 */
export function verificationYears(holder: { beds: number | null; standsAlone: boolean }): 1 | 3 {
  return holder.standsAlone || holder.beds === null || holder.beds < FEW_BEDS ? 1 : 3
}

/** The facts of a licence whose holder has this standing; one that failed its verification, or whose verification was put off, must not practise. */
export function licenceFacts(
  { validFrom, validTo, verification }: Pick<Licence, 'validFrom' | 'validTo' | 'verification'>,
  standing: Standing,
  years: 1 | 3,
): LicenceFacts {
  const passed = verification?.result === 'passed'
  const stopped = verification !== null && !passed && standing === 'open'
  return {
    validFrom,
    validTo,
    verifiedUntil: passed ? yearsLater(verification.day, years) : null,
    standing: stopped ? 'suspended' : standing,
  }
}

/**
 * A licence's state on a civil day in China; both ends of its validity count as valid (spec: E37).
 * Where the licence is a hospital's second name, `physical` are the hospital's own facts: what is not in force there is suspended here (E38).
 */
export function licenceState(facts: LicenceFacts, day: Day, physical: LicenceFacts | null = null): LicenceState {
  const { validFrom, validTo, verifiedUntil, standing } = facts
  if (standing === 'revoked') return 'revoked'
  if (standing !== 'open') return 'suspended'
  if (day > validTo) return 'expired'
  if (physical !== null && !isPractising(licenceState(physical, day))) return 'suspended'
  if (day < validFrom || verifiedUntil === null || day > verifiedUntil) return 'unknown'
  return daysBetween(day, validTo) <= EXPIRING_DAYS ? 'expiring' : 'valid'
}

/** Whether an institution whose licence has this state may see patients. */
export function isPractising(state: LicenceState): boolean {
  return state === 'valid' || state === 'expiring'
}
