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

/** What is told with the release in force, outside its hashes: when the next one comes, and what was withdrawn lately. */
export const BesideRelease = v.object({
  nextRelease: v.optional(NextRelease),
  withdrawn: v.optional(v.array(Withdrawn)),
})
export type BesideRelease = v.InferOutput<typeof BesideRelease>
