import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'
import { everyStaff } from './duties'
import { Whole } from './metric'

/** How often a source reports; null where nobody has stated it. */
export const Cadence = v.nullable(v.picklist(['daily', 'weekly']))
export type Cadence = v.InferOutput<typeof Cadence>

/**
 * How a source stands: what came last and for which day, which day comes next and by when (UTC), how many days have
 * passed since the last stated one, and whether the next is overdue; null where that is not known.
 */
export const SourceStatus = v.object({
  source: v.string(),
  name: v.string(),
  cadence: Cadence,
  last: v.nullable(v.object({ report: v.string(), receivedAt: Instant, period: Day })),
  next: v.nullable(v.object({ period: Day, due: v.nullable(Instant) })),
  lagDays: v.nullable(Whole),
  overdue: v.nullable(v.boolean()),
  held: Whole,
})
export type SourceStatus = v.InferOutput<typeof SourceStatus>

/** Where numbers come from, and whether they still come. */
export const sourceStatus = {
  'sources.status': {
    admits: everyStaff,
    input: v.object({}),
    output: v.object({ sources: v.array(SourceStatus), askedAt: Instant }),
  },
} as const satisfies Contract
