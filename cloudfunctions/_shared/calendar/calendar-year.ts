import type { CalendarYear, NoticeProposal, NoticeShown, SpecialDays } from '../../../src/contract/calendar'
import type { Day } from '../../../src/contract/day'
import type { DueRule } from '../../../src/contract/duties'
import { plusDays } from '../../../src/reckoning/calendar'
import {
  type Calendar,
  isAnnounced,
  type KnownCalendar,
  knownOn,
  numberKey,
  publishedCalendar,
  toldOf,
} from './calendar'
import { changesBetween } from './day-changes'
import { noticeEffect } from './notice-effect'
import type { StoredNotice } from './stored-notice'

/** Who looks, on which civil day in China, and the rule by which numbers are due. */
export interface Looking {
  /** Whether an identity that was kept is that of who looks. */
  isOwn: (identity: string) => boolean
  today: Day
  rule: DueRule
}

function specialDays(year: number, known: KnownCalendar): SpecialDays[] {
  const runs: SpecialDays[] = []
  if (!isAnnounced(year, known)) return runs
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = plusDays(day, 1)) {
    const told = toldOf(day, known)
    if (told === null) continue
    const { dayClass, name, notice } = told
    const last = runs.at(-1)
    const goesOn = last?.dayClass === dayClass && last.name === name && last.number === notice.number
    if (last && goesOn && plusDays(last.to, 1) === day) last.to = day
    else runs.push({ from: day, to: day, dayClass, name, number: notice.number })
  }
  return runs
}

function noticesShown(year: number, { notices }: Calendar): NoticeShown[] {
  const shown = notices.flatMap((notice, place): NoticeShown[] => {
    if (notice.year !== year) return []
    const [before, after] = [{ notices: notices.slice(0, place) }, { notices: notices.slice(0, place + 1) }]
    const { knownFrom, number } = notice
    const later = notices.slice(place + 1)
    return [
      {
        ...notice,
        holidays: notice.holidays.map((holiday) => ({ ...holiday, working: [...holiday.working] })),
        entered: !publishedCalendar.notices.includes(notice),
        replaced: later.some((one) => numberKey(one.number) === numberKey(number)),
        changes: changesBetween(year, knownOn(before, knownFrom), knownOn(after, knownFrom)),
      },
    ]
  })
  return shown.reverse()
}

function proposalShown(stored: StoredNotice, calendar: Calendar, { isOwn, today, rule }: Looking): NoticeProposal {
  const { _id: id, notice, state, reason, proposedAt: at, proposedBy, decided } = stored
  return {
    id,
    notice,
    state,
    reason,
    at,
    own: isOwn(proposedBy),
    decided: decided && { at: decided.at, reason: decided.reason, own: isOwn(decided.by) },
    effect: state === 'proposed' ? noticeEffect(notice, calendar, rule, today) : null,
  }
}

/** A year as it is known on a day: its days, the notices about it, and what people entered. */
export function calendarYear(
  year: number,
  calendar: Calendar,
  stored: readonly StoredNotice[],
  looking: Looking,
): CalendarYear {
  const known = knownOn(calendar, looking.today)
  return {
    year,
    today: looking.today,
    announced: isAnnounced(year, known),
    days: specialDays(year, known),
    notices: noticesShown(year, calendar),
    proposals: stored.map((one) => proposalShown(one, calendar, looking)),
  }
}
