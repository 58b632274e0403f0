import * as v from 'valibot'
import type { Contract, Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { Reply } from '../../../src/contract/failure'
import { type Admit, identityOf } from './admit'
import type { Caller } from './caller'
import { platformCaller } from './cloudbase'
import { now } from './clock'
import { failureOf } from './failure-of'
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
}

const Event = v.object({ action: v.string(), input: v.optional(v.unknown(), {}) })

async function answer<C extends Contract>({ contract, admit, answers }: Served<C>, event: unknown, context: object) {
  const asked = v.safeParse(Event, event)
  const name = asked.success ? asked.output.action : ''
  const action = Object.hasOwn(contract, name) ? contract[name] : undefined
  if (!asked.success || !action) throw new Refusal('unknown-action', '没有这个接口动作。')
  const caller = await admit(identityOf(platformCaller(context)), action.admits)
  const input = parse(action.input, asked.output.input)
  return answers[name as keyof C](input, { caller, now: now() })
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
