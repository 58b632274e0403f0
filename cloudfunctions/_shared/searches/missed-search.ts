import { createHash } from 'node:crypto'
import type { Day } from '../../../src/contract/day'
import { masked } from '../corrections/masking'

/** How often the same question found nothing in a month of China, written 2020-11. */
export interface MissedSearch {
  _id: string
  month: string
  question: string
  count: number
}

/** Fewer askers might be told by what they looked for. */
export const FEWEST_TOLD = 3
/** Months after which it is forgotten. */
const MONTHS_KEPT = 12

export const monthOf = (day: Day): string => day.slice(0, 7)

/** The month so many before another one. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 - months, 1)).toISOString().slice(0, 7)
}

/** The last month that is forgotten on a civil day in China. */
export const forgottenMonth = (today: Day): string => monthBefore(monthOf(today), MONTHS_KEPT)

/** A question as it is counted: without what tells who somebody is, capitals, no blanks and punctuation; '' where nothing is left. */
function countedAs(question: string): string {
  return masked(question.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
}

/** The first of its kind on a civil day in China; null where nothing of the question is left to count. */
export function missedSearch(question: string, today: Day): MissedSearch | null {
  const counted = countedAs(question)
  if (counted === '') return null
  const month = monthOf(today)
  const id = createHash('sha256').update(`${month} ${counted}`).digest('hex').slice(0, 32)
  return { _id: id, month, question: counted, count: 1 }
}
