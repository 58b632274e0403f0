import * as v from 'valibot'
import { Day } from './day'
import { ListingId } from './organisation'

/** Why a listing needs somebody: its licence, its verification, or nobody confirmed it for 90 days. */
export const ListingReminder = v.object({
  id: ListingId,
  name: v.string(),
  synthetic: v.boolean(),
  about: v.picklist(['licence-ends', 'licence-ended', 'verification-due', 'unconfirmed']),
  /** The day it ends, is due, or was confirmed last. */
  day: v.nullable(Day),
  /** Days left; negative where it has passed. */
  days: v.nullable(v.number()),
})
