import * as v from 'valibot'
import type { Contract, Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { FailureCode, Reply } from '../../../src/contract/failure'
import { type Admit, identityOf } from './admit'
import type { Caller } from './caller'
import { platformCaller } from './cloudbase'
import { dayInChina, now } from './clock'
import { failureOf } from './failure-of'
import { logFailure } from './log'
import { parse } from './parse'
import { Refusal } from './refusal'

/** What an answer knows besides its input. */
export interface Call {
  caller: Caller
  now: Instant
}

export type Answers<C extends Contract> = {
  [A in keyof C]: (input: Input<C, A>, call: Call) => Promise<Output<C, A>>
}

interface Served<C extends Contract> {
  contract: C
  admit: Admit
  answers: Answers<C>
  /** Hears of every refusal of an action that is not for anyone, before the caller does. */
  refused?: (refused: RefusedCall, now: Instant) => Promise<void>
}

/** An action that was refused, to whom (`nobody` for who has no identity), and under which code. */
export interface RefusedCall {
  actor: string
  action: string
  target: string
  note: FailureCode
}

const Event = v.object({ action: v.string(), input: v.optional(v.unknown(), {}) })

function actionAsked<C extends Contract>({ contract }: Served<C>, event: unknown) {
  const asked = v.safeParse(Event, event)
  const name = asked.success ? asked.output.action : ''
  const action = Object.hasOwn(contract, name) ? contract[name] : undefined
  if (!asked.success || !action) throw new Refusal('unknown-action', '没有这个接口动作。')
  return { name, action, input: asked.output.input }
}

/** Who asks is told of a refusal even where it could not be kept. */
async function tellRefused<C extends Contract>({ refused }: Served<C>, call: Omit<RefusedCall, 'target'>) {
  await refused?.({ ...call, target: '' }, now()).catch(logFailure)
}

async function answer<C extends Contract>(served: Served<C>, event: unknown, context: object) {
  const { name, action, input } = actionAsked(served, event)
  const identity = identityOf(platformCaller(context))
  const at = now()
  try {
    const caller = await served.admit(identity, action, dayInChina(at))
    return await served.answers[name as keyof C](parse(action.input, input), { caller, now: at })
  } catch (thrown) {
    if (thrown instanceof Refusal && action.admits !== 'anyone')
      await tellRefused(served, { actor: identity ?? 'nobody', action: name, note: thrown.code })
    throw thrown
  }
}

/** Whether a call ended in a fault of the function itself, and not in a refusal. */
export function isFault(reply: Reply<unknown>): boolean {
  return !reply.ok && reply.failure.code === 'internal'
}

/** Makes a function's `main` of a contract: unknown action, then role, then input, then the use case. It never rejects. */
export function serve<C extends Contract>(served: Served<C>) {
  return async function main(event: unknown, context: object): Promise<Reply<unknown>> {
    try {
      return { ok: true, output: await answer(served, event, context) }
    } catch (thrown) {
      return { ok: false, failure: failureOf(thrown) }
    }
  }
}
