import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Instant } from '../contract/day'

dayjs.extend(utc)

/** Hours east of Greenwich in Asia/Shanghai, the same all year. */
const SHANGHAI = 8

/** An instant as clocks in Asia/Shanghai show it, wherever the phone is: 2020年11月27日 18:00 */
export function instantWords(instant: Instant): string {
  return dayjs.utc(instant).utcOffset(SHANGHAI).format('YYYY年M月D日 HH:mm')
}
