import * as v from 'valibot'

export const FailureCode = v.picklist([
  'unknown-action',
  'forbidden',
  'invalid-input',
  'not-found',
  /** It was published and is withdrawn; the message says when, why, and what holds instead. */
  'withdrawn',
  'conflict',
  'too-large',
  'internal',
])
export type FailureCode = v.InferOutput<typeof FailureCode>

/** One field that could not be taken: where it stands (empty for the whole input) and why, in Chinese. */
export const Issue = v.object({ path: v.string(), message: v.string() })
export type Issue = v.InferOutput<typeof Issue>

/** What a caller receives when an action did not succeed; the message says in Chinese what to do. */
export const Failure = v.object({ code: FailureCode, message: v.string(), issues: v.optional(v.array(Issue)) })
export type Failure = v.InferOutput<typeof Failure>

export type Reply<Output> = { ok: true; output: Output } | { ok: false; failure: Failure }
