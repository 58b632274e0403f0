import * as v from 'valibot'
import type { Reply } from '../../../src/contract/failure'
import { platformCaller } from './cloudbase'
import { failureOf } from './failure-of'
import { Refusal } from './refusal'

const TimerEvent = v.object({ Type: v.literal('Timer'), TriggerName: v.string() })

async function run(jobs: Record<string, () => Promise<unknown>>, event: unknown, context: object): Promise<unknown> {
  const { openid, uuid } = platformCaller(context)
  if (openid !== null || uuid !== null) throw new Refusal('forbidden', '只有定时器可以调用。')
  const asked = v.safeParse(TimerEvent, event)
  const name = asked.success ? asked.output.TriggerName : ''
  const job = Object.hasOwn(jobs, name) ? jobs[name] : undefined
  if (!job) throw new Refusal('unknown-action', '没有这个定时任务。')
  return job()
}

/** Makes a timer's `main` of jobs by trigger name; whoever has an identity is refused. It never rejects. */
export function serveTimer(jobs: Record<string, () => Promise<unknown>>) {
  return async function main(event: unknown, context: object): Promise<Reply<unknown>> {
    try {
      return { ok: true, output: await run(jobs, event, context) }
    } catch (thrown) {
      return { ok: false, failure: failureOf(thrown) }
    }
  }
}
