import { plusDays, type Span } from './calendar'

/** Days of the years beside a notice's that it may name: a new year's holiday can begin in December. */
const BESIDE = 7

/** All civil days in China that a notice about a year may name. */
export function noticeDays(year: number): Span {
  return { from: plusDays(`${year}-01-01`, -BESIDE), to: plusDays(`${year}-12-31`, BESIDE) }
}
