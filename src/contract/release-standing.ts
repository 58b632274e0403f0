import * as v from 'valibot'
import { Instant } from './day'

/** When the next release is planned (UTC), and what is said of it: why it is late, for one. */
export const NextRelease = v.object({ at: Instant, note: v.string() })
export type NextRelease = v.InferOutput<typeof NextRelease>

/** What stays of a withdrawn release before everybody; the reason is public. */
export const Withdrawn = v.object({
  id: v.string(),
  publishedAt: Instant,
  withdrawnAt: Instant,
  reason: v.string(),
})
export type Withdrawn = v.InferOutput<typeof Withdrawn>
