import type { Day, Instant } from '../../../src/contract/day'
import type { MissingCode } from '../../../src/contract/metric'
import { dayAfter, inChina } from './days'
import { PROVINCE } from './places'

/** Everything that goes wrong in the demonstration year, with what people say about it. */

/** Days about which no report ever comes. */
export const silentDays: readonly Day[] = ['2020-05-17', '2020-10-04']

/** Reports that come after the release of their week. */
export const lateReports: readonly { day: Day; arrives: Instant }[] = [
  { day: '2020-01-02', arrives: inChina('2020-01-06', '09:10') },
  { day: '2020-03-05', arrives: inChina('2020-03-09', '08:50') },
  { day: '2020-06-26', arrives: inChina('2020-06-28', '09:05') },
  { day: '2020-08-06', arrives: inChina('2020-08-10', '09:20') },
]

/** Days with no number for some rows; from and to inclusive. Without `missing` the rows are simply not there. */
export interface Gap {
  from: Day
  to: Day
  covers: (metric: string, subject: string) => boolean
  missing?: MissingCode
  /** When the numbers follow, in a report of their own. */
  followed?: Instant
}

const CARD = ['health-card-uses', 'health-card-people']
const BRAIN_HOSPITAL = 'organisation:provincial-brain-hospital'
const QIANWEI_HOSPITAL = 'organisation:provincial-qianwei-hospital'

export const gaps: readonly Gap[] = [
  { from: '2020-02-15', to: '2020-02-16', covers: (metric) => CARD.includes(metric), missing: 8 },
  {
    from: '2020-07-14',
    to: '2020-07-14',
    covers: (_, subject) => subject === 'region:220800',
    missing: 6,
    followed: inChina('2020-07-20', '09:40'),
  },
  { from: '2020-04-21', to: '2020-04-23', covers: (_, subject) => subject === BRAIN_HOSPITAL, missing: 6 },
  { from: '2020-09-01', to: '2020-09-03', covers: (_, subject) => subject === QIANWEI_HOSPITAL },
  {
    from: '2020-10-22',
    to: '2020-10-22',
    covers: (metric, subject) => metric === 'online-services' && subject === 'region:220600',
  },
]

/** The first days of the numbers that begin within the year; before them the rows are 0, or not there. */
export const beginnings = {
  /** Both count from the day the bulletin names. */
  freeConsultations: '2020-01-20',
  consultationsReceived: '2020-03-16',
  mountainAppointments: '2020-01-06',
  occupationalHospital: '2020-01-06',
} as const satisfies Record<string, Day>

/** The day from which a counter counts anew, and what it had shown the day before. */
export const reset = {
  metric: 'consultations-received',
  subject: PROVINCE,
  day: '2020-08-17',
  before: 5_214,
  reason: '监管平台 8 月 17 日迁到新系统，在线问诊从 0 起重新计数；旧系统的数已经核对，保留不变。',
} as const

/** A value of a Friday's headline that was stated too low and is restated the week after. */
export const restatement = {
  metric: 'doctor-online-consultations',
  subject: PROVINCE,
  day: '2020-09-11',
  tooLowBy: 63,
  proposed: inChina('2020-09-14', '10:00'),
  decided: inChina('2020-09-14', '14:00'),
  reasonCode: 'R04',
  reason: '“医生在线”9 月 11 日下午有 63 人次没有导出，已按系统日志补齐。',
  confirmation: '已与“医生在线”的日志核对，更正属实。',
} as const

/** What a checker writes about numbers that follow a missing code. */
export const followedReason = '白城市 7 月 14 日的数当时没有报来，现已补报，与平台核对一致。'

/** The gap a row falls into, or null. */
export function gapOf(metric: string, subject: string, day: Day): Gap | null {
  return gaps.find(({ from, to, covers }) => from <= day && day <= to && covers(metric, subject)) ?? null
}

/** All days of a gap. */
export function daysOf({ from, to }: Gap): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day)
  return days
}
