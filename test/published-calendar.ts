import { type KnownCalendar, knownOn, publishedCalendar } from '../cloudfunctions/_shared/calendar/calendar'
import type { Day } from '../src/contract/day'

/** The product's calendar as it is known on a civil day in China. */
export const knownAt = (day: Day): KnownCalendar => knownOn(publishedCalendar, day)
