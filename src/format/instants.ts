import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Day, Instant } from '../contract/day'

dayjs.extend(utc)

/** Hours east of Greenwich in Asia/Shanghai, the same all year. */
const SHANGHAI = 8

/** An instant as clocks in Asia/Shanghai show it, wherever the phone is: 2020年11月27日 18:00 */
export function instantWords(instant: Instant): string {
  return dayjs.utc(instant).utcOffset(SHANGHAI).format('YYYY年M月D日 HH:mm')
}

/** The civil day in Asia/Shanghai that an instant lies in. */
export function dayOf(instant: Instant): Day {
  return dayjs.utc(instant).utcOffset(SHANGHAI).format('YYYY-MM-DD')
}
