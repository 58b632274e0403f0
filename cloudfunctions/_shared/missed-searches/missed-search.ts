import { createHash } from 'node:crypto'
import { masked } from '../corrections/masking'

/** How often a question was asked in a calendar month in China and found nothing. */
export interface MissedSearchCount {
  _id: string
  month: string
  question: string
  count: number
}

/** Asked less often than this, a question could tell of one person, and nobody reads it. */
export const LEAST_ASKED = 3

/** Digits so many in a row are somebody's number, and no name of a hospital. */
const NUMBERS = /\d{7,}/g

/** A question without personal details, in narrow small letters and without punctuation; empty where nothing is left. */
export function normalised(question: string): string {
  return masked(question.normalize('NFKC'))
    .replace(NUMBERS, '')
    .toLowerCase()
    .replace(/\d*\*+[\dx]*/g, '')
    .replace(/[^0-9a-z\u3400-\u9fff]/g, '')
}

/** The count of a question in a month before it was asked the first time. */
export function neverAsked(month: string, question: string): MissedSearchCount {
  const name = createHash('sha256').update(`${month} ${question}`).digest('hex').slice(0, 32)
  return { _id: name, month, question, count: 0 }
}
