import type { NoticeEffect, NoticeWish } from '../../../src/contract/calendar'
import type { Instant } from '../../../src/contract/day'
import { allDuties } from '../reporting/duties.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { numberKey } from './calendar'
import { calendarKept } from './calendar.reader'
import { noticeEffect } from './notice-effect'
import { noticeFaults } from './notice-faults'

/** What a notice would change where it were approved today. Refuses with `invalid-input` by field; keeps nothing. */
export async function previewNotice(database: Database, wish: NoticeWish, now: Instant): Promise<NoticeEffect> {
  const today = dayInChina(now)
  const faults = noticeFaults(wish, today)
  if (faults.length > 0) throw new Refusal('invalid-input', '通知里有几处不对，请按提示修改。', faults)
  const [calendar, { rule }] = await Promise.all([calendarKept(database), allDuties(database)])
  const before = calendar.notices.filter(({ number }) => numberKey(number) === numberKey(wish.number)).at(-1)
  if (before && before.year !== wish.year)
    throw new Refusal('invalid-input', '文号和年份对不上，请核对。', [
      { path: 'number', message: `这个文号是关于 ${before.year} 年的通知` },
    ])
  return noticeEffect(wish, calendar, rule, today)
}
