import * as v from 'valibot'
import { Instant } from './day'

/** What residents read, from an instant on (UTC), the instant itself included, until another one, which is not. */
export const Announcement = v.object({
  id: v.string(),
  tone: v.picklist(['info', 'warning']),
  words: v.string(),
  scope: v.string(),
  from: Instant,
  to: Instant,
})
export type Announcement = v.InferOutput<typeof Announcement>
