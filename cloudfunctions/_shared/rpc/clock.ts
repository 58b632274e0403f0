import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Day, Instant } from '../../../src/contract/day'

dayjs.extend(utc)

const CHINA_OFFSET_MINUTES = 480

/** The only place in the cloud that reads time. */
export function now(): Instant {
  return new Date().toISOString()
}

/** The civil day in Asia/Shanghai at an instant; China has no summer time. */
export function dayInChina(instant: Instant): Day {
  return dayjs.utc(instant).utcOffset(CHINA_OFFSET_MINUTES).format('YYYY-MM-DD')
}

/** The instant that many milliseconds later; negative for earlier. */
export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** The last millisecond of a civil day in Asia/Shanghai. */
export function endOfDayInChina(day: Day): Instant {
  return new Date(Date.parse(`${day}T24:00:00.000+08:00`) - 1).toISOString()
}
