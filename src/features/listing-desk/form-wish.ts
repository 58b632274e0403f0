import * as v from 'valibot'
import type { Input } from '../../contract/action'
import { Day } from '../../contract/day'
import type { listingDesk, ListingContent } from '../../contract/listing-revision'
import { contentOf } from './content-of'
import type { Kind } from './form-fields'
import { isInvented } from './naming'
import type { Wrongs } from './wrongs'
import { type Written, writtenOf } from './written'

/** What a form begins with: the listing it is about (null for a new one), and what that says. */
export interface FormStart {
  id: string | null
  kind: Kind
  /** The revision in force it is made from; 0 for a new listing. */
  base: number
  /** One's own draft that is worded anew. */
  draft: number | null
  content: ListingContent | null
  reason: string
  /** The civil day in China from which on it holds; '' for as soon as it is approved. */
  from: string
}

/** A form as it stands. */
export interface Filled {
  written: Written
  reason: string
  from: string
}

type Wish = Input<typeof listingDesk, 'listings.draft'>

const START_OF_DAY = 'T00:00:00+08:00'

export function filledOf({ kind, content, reason, from }: FormStart): Filled {
  return { written: writtenOf(kind, content), reason, from }
}

/** The instant (UTC) at which a civil day begins in China; undefined where there is no such day. */
function beginning(day: string): string | null | undefined {
  if (day.trim() === '') return null
  const civil = v.safeParse(Day, day.trim())
  return civil.success ? new Date(`${civil.output}${START_OF_DAY}`).toISOString() : undefined
}

/** What a form wishes, or what is wrong with it by field. */
export function wishOf(
  { id, kind, base, draft, content }: FormStart,
  { written, reason, from }: Filled,
): { wish: Wish } | { wrongs: Wrongs } {
  const made = contentOf(kind, written, isInvented(content))
  const effectiveFrom = beginning(from)
  const wrongs: Wrongs = {
    ...('wrongs' in made ? made.wrongs : {}),
    ...(reason.trim() === '' ? { reason: '请填写理由，审核人和以后查历史的人要看。' } : {}),
    ...(effectiveFrom === undefined ? { from: '没有这一天，请写作年-月-日。' } : {}),
  }
  if ('wrongs' in made || effectiveFrom === undefined || Object.keys(wrongs).length > 0) return { wrongs }
  const named = { ...(id === null ? {} : { id }), ...(draft === null ? {} : { number: draft }) }
  return { wish: { ...named, base, content: made.content, mergedInto: null, reason: reason.trim(), effectiveFrom } }
}
