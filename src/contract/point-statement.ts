import * as v from 'valibot'
import { Instant } from './day'
import { Locator } from './locator'
import { MissingCode, Whole } from './metric'
import { Provenance } from './release'

/** One statement about one day: what was said, in which report, where in it, and when it became known here. */
export const PointStatement = v.object({
  value: v.nullable(Whole),
  missing: v.nullable(MissingCode),
  rounded: v.boolean(),
  locator: Locator,
  acceptedAt: Instant,
  report: Provenance,
})
export type PointStatement = v.InferOutput<typeof PointStatement>
