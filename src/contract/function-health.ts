import * as v from 'valibot'
import type { Contract } from './action'
import { Instant } from './day'
import { everyStaff } from './duties'
import { Whole } from './metric'

/**
 * How one function did in the last day: its calls (of one that only reads, those by which it is tried), how many ended in a fault of its own, and the time within which 95 of
 * 100 were answered, in milliseconds (null where that was longer than the longest time told apart, 10 s). `to` is when it
 * told last; what came since is not in it.
 */
export const FunctionHealth = v.object({
  name: v.string(),
  calls: Whole,
  failed: Whole,
  p95: v.nullable(Whole),
  to: Instant,
})
export type FunctionHealth = v.InferOutput<typeof FunctionHealth>

/** How fast the cloud answers, and how often it fails (spec: O01). */
export const functionHealth = {
  'functions.health': {
    admits: everyStaff,
    input: v.object({}),
    output: v.object({ functions: v.array(FunctionHealth), from: Instant, askedAt: Instant }),
  },
} as const satisfies Contract
