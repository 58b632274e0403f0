import type { DueMove, NoticeEffect, NoticeWish } from '../../../src/contract/calendar'
import type { Day } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import { plusDays } from '../../../src/reckoning/calendar'
import { noticeDays } from '../../../src/reckoning/notice-days'
import { dueAt } from '../reporting/due'
import { type Calendar, knownOn, numberKey, withNotice } from './calendar'
import { changesBetween, daysNamedBefore } from './day-changes'

/** Days whose numbers may still be due: a rule gives ten working days at most, with holidays between them. */
const STILL_DUE = 40
/** As many as somebody reads. */
const TOLD = 40

function dueMoves(next: Calendar, calendar: Calendar, rule: DueRule, days: { from: Day; to: Day }, knownFrom: Day) {
  const moves: DueMove[] = []
  let newlyKnown = 0
  for (let day = days.from; day <= days.to; day = plusDays(day, 1)) {
    const at = day > knownFrom ? day : knownFrom
    const [before, after] = [dueAt(day, rule, calendar, at), dueAt(day, rule, next, at)]
    if (before === null && after !== null) newlyKnown += 1
    if (before !== null && after !== null && before !== after) moves.push({ day, before, after })
  }
  return { moves, newlyKnown }
}

/** What a notice does where it is approved on a civil day in China: it is known from the day after on. */
export function noticeEffect(wish: NoticeWish, calendar: Calendar, rule: DueRule, today: Day): NoticeEffect {
  const knownFrom = plusDays(today, 1)
  const next = withNotice(calendar, { ...wish, knownFrom })
  const { to } = noticeDays(wish.year)
  const { moves, newlyKnown } = dueMoves(next, calendar, rule, { from: plusDays(today, -STILL_DUE), to }, knownFrom)
  return {
    knownFrom,
    changes: changesBetween(wish.year, knownOn(calendar, knownFrom), knownOn(next, knownFrom)),
    dues: moves.slice(0, TOLD),
    duesMoved: moves.length,
    duesKnown: newlyKnown,
    past: daysNamedBefore(wish, knownFrom),
    replaces: calendar.notices.some(({ number }) => numberKey(number) === numberKey(wish.number)),
  }
}
