import * as v from 'valibot'
import type { Contract } from './action'
import { Day, Instant } from './day'

const Reason = v.pipe(
  v.string('请填写理由'),
  v.trim(),
  v.nonEmpty('请填写理由'),
  v.maxLength(300, '理由不能超过 300 字'),
)

/** What an exception lets be changed: everything, or one metric, one subject and some days, as far as each is named. */
export const LockScope = v.pipe(
  v.object({
    metric: v.nullable(v.pipe(v.string(), v.maxLength(60))),
    subject: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    from: v.nullable(Day),
    to: v.nullable(Day),
  }),
  v.forward(
    v.check(({ from, to }) => from === null || to === null || from <= to, '最后一天不能早于第一天'),
    ['to'],
  ),
)
export type LockScope = v.InferOutput<typeof LockScope>

/** An exception from the lock; it ends by itself. `own`: opened by who asks, who cannot use it. */
export const LockException = v.object({
  id: v.string(),
  scope: LockScope,
  reason: v.string(),
  openedAt: Instant,
  until: Instant,
  own: v.boolean(),
})
export type LockException = v.InferOutput<typeof LockException>

/** Days up to `through` are not changed without an exception; null where nothing is locked. */
export const Locks = v.object({ through: v.nullable(Day), exceptions: v.array(LockException), servedAt: Instant })
export type Locks = v.InferOutput<typeof Locks>

/** Periods that are locked, and the exceptions from that. */
export const locks = {
  'locks.show': {
    admits: ['viewer', 'reporter', 'checker', 'publisher', 'dictionary'],
    input: v.object({}),
    output: Locks,
  },
  /** A lock only ever moves forward. */
  'locks.set': { admits: ['publisher'], input: v.object({ through: Day, reason: Reason }), output: Locks },
  'locks.except': {
    admits: ['publisher'],
    input: v.object({ scope: LockScope, until: Instant, reason: Reason }),
    output: Locks,
  },
  /** Ends an exception before its time. */
  'locks.close': {
    admits: ['publisher'],
    input: v.object({ id: v.pipe(v.string(), v.regex(/^exception-[0-9a-f]{8}$/, '例外编号不对')), reason: Reason }),
    output: Locks,
  },
} as const satisfies Contract
