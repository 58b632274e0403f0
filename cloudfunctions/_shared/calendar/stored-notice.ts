import { createHash } from 'node:crypto'
import type { CalendarNotice, NoticeWish, ProposalState } from '../../../src/contract/calendar'
import type { Day, Instant } from '../../../src/contract/day'
import { numberKey } from './calendar'

/** A notice somebody entered, and what became of it; several of one number follow each other. */
export interface StoredNotice {
  _id: string
  year: number
  notice: NoticeWish
  state: ProposalState
  reason: string
  proposedAt: Instant
  proposedBy: string
  decided: { at: Instant; by: string; reason: string } | null
  /** When it was decided, to be sorted by (UTC); empty before. */
  decidedAt: string
  /** The first civil day reckoned with it; null where it is not approved. */
  knownFrom: Day | null
}

/** The id of the so-manieth notice entered under a number. */
export function noticeId(number: string, place: number): string {
  const hash = createHash('sha256').update(numberKey(number)).digest('hex').slice(0, 16)
  return `${hash}-${String(place).padStart(3, '0')}`
}

/** The notice that counts, of an approved one. */
export function approvedNotice({ notice, knownFrom }: StoredNotice): CalendarNotice[] {
  return knownFrom === null ? [] : [{ ...notice, knownFrom }]
}

export function isSameWish(one: NoticeWish, other: NoticeWish): boolean {
  const written = ({ published, number, source, year, holidays }: NoticeWish) =>
    JSON.stringify([
      published,
      number,
      source,
      year,
      holidays.map(({ name, from, to, working }) => [name, from, to, working]),
    ])
  return written(one) === written(other)
}
