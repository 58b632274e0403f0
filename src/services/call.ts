import type { Input, Output } from '../contract/action'
import type { admin } from '../contract/admin'
import type { corrections } from '../contract/corrections'
import type { Failure } from '../contract/failure'
import type { resident } from '../contract/resident'
import type { staff } from '../contract/staff'

export interface Functions {
  resident: typeof resident
  staff: typeof staff
  admin: typeof admin
  corrections: typeof corrections
}

/** Nobody answered, or not in words we know, or not what was published; the cloud states its own failures. */
export interface Unanswered {
  code: 'unreachable' | 'timed-out' | 'unreadable' | 'altered'
  message: string
}
export type CallFailure = Failure | Unanswered
export type Answer<T> = { ok: true; output: T } | { ok: false; failure: CallFailure }

export interface Question {
  action: string
  input: unknown
}
/** Carries a question to a function of the cloud; rejects when the cloud cannot be reached. */
export type Transport = (name: keyof Functions, question: Question) => Promise<unknown>

export type Call = <F extends keyof Functions, A extends keyof Functions[F] & string>(
  name: F,
  action: A,
  input: Input<Functions[F], A>,
) => Promise<Answer<Output<Functions[F], A>>>

/** Longest a person looks at a skeleton, in milliseconds. */
export const PATIENCE = 10_000

export const unanswered = (code: Unanswered['code'], message: string): { ok: false; failure: Unanswered } => ({
  ok: false,
  failure: { code, message },
})

function isReply(reply: unknown): reply is Answer<never> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false
  if (reply.ok === true) return 'output' in reply
  return 'failure' in reply && typeof reply.failure === 'object' && reply.failure !== null && 'code' in reply.failure
}

/** Settles within `patience`, whatever the network does. */
export function impatient<T>(answer: Promise<T>, late: T, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(late)
    }, patience)
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer)
    })
  })
}

/** Asks functions of the cloud and never rejects. Answers are checked where they are kept, not here. */
export function callThrough(send: Transport, patience = PATIENCE): Call {
  return async (name, action, input) => {
    const late = unanswered('timed-out', '没有等到回答')
    try {
      const reply = await impatient(send(name, { action, input }), late, patience)
      return isReply(reply) ? reply : unanswered('unreadable', '回答读不懂')
    } catch {
      return unanswered('unreachable', '连不上网络')
    }
  }
}
