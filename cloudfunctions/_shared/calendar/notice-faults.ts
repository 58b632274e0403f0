import type { Holiday, NoticeWish } from '../../../src/contract/calendar'
import type { Day } from '../../../src/contract/day'
import type { Issue } from '../../../src/contract/failure'
import { daysIn, weekdayOf, yearOf } from '../../../src/reckoning/calendar'
import { noticeDays } from '../../../src/reckoning/notice-days'

const SATURDAY = 6
/** The longest holiday there was has ten days. */
const LONGEST = 20

const isIn = ({ from, to }: Pick<Holiday, 'from' | 'to'>, day: Day): boolean => from <= day && day <= to

function faultsOfNotice({ published, year }: NoticeWish, today: Day): Issue[] {
  const thisYear = yearOf(today)
  return [
    ...(published > today ? [{ path: 'published', message: '发布日期不能晚于今天' }] : []),
    ...(year < thisYear ? [{ path: 'year', message: '这一年已经过完，不能再改' }] : []),
    ...(year > thisYear + 1 ? [{ path: 'year', message: '最多填到明年' }] : []),
  ]
}

function faultsOfSpan({ from, to }: Holiday, place: number, { year, holidays }: NoticeWish): Issue[] {
  const path = `holidays.${place}`
  const bounds = noticeDays(year)
  const earlier = holidays.slice(0, place)
  if (to < from) return [{ path: `${path}.to`, message: '最后一天不能早于第一天' }]
  if (!isIn(bounds, from) || !isIn(bounds, to)) return [{ path: `${path}.from`, message: `不是 ${year} 年前后的日子` }]
  if (daysIn({ from, to }) > LONGEST) return [{ path: `${path}.to`, message: `一个节日最多 ${LONGEST} 天` }]
  const other = earlier.find((one) => one.from <= to && from <= one.to)
  return other ? [{ path: `${path}.from`, message: `与${other.name}的放假重叠` }] : []
}

function faultOfWorked(day: Day, { year, holidays }: NoticeWish): string | null {
  if (!isIn(noticeDays(year), day)) return `不是 ${year} 年前后的日子`
  if (weekdayOf(day) < SATURDAY) return '调休上班日应是周六或周日'
  const off = holidays.find((holiday) => isIn(holiday, day))
  if (off) return `这一天在${off.name}的放假之内`
  return holidays.flatMap(({ working }) => working).filter((one) => one === day).length > 1 ? '这一天写了两次' : null
}

/** What is wrong with a notice as it was entered on a civil day in China, field by field. */
export function noticeFaults(wish: NoticeWish, today: Day): Issue[] {
  return [
    ...faultsOfNotice(wish, today),
    ...wish.holidays.flatMap((holiday, place) => [
      ...faultsOfSpan(holiday, place, wish),
      ...holiday.working.flatMap((day, worked) => {
        const message = faultOfWorked(day, wish)
        return message === null ? [] : [{ path: `holidays.${place}.working.${worked}`, message }]
      }),
    ]),
  ]
}
