import type { Instant } from '../../../src/contract/day'
import { fileAddress, LATEST } from '../open-data/addresses'
import { dayInChina, now } from '../rpc/clock'
import type { CallFunction } from '../rpc/cloudbase'
import type { Database } from '../rpc/database'
import { tell } from './health.writer'
import { noCalls, withCall } from './tally'

/**
 * Functions that only read keep nothing of their own, so each is asked something that needs a read: not what is asked
 * most, for that it remembers for a while, and would remember for others.
 */
const questions = (now: Instant): Record<string, object> => ({
  resident: { action: 'releases.on', input: { day: dayInChina(now) } },
  'open-data': { httpMethod: 'GET', path: fileAddress(LATEST, 'index.json'), headers: {}, queryStringParameters: {} },
})

/** Whether an answer, of either kind of function, is a fault of the function's own, or none at all. */
function isFault(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return true
  if ('statusCode' in answer) return typeof answer.statusCode !== 'number' || answer.statusCode >= 500
  const { failure } = answer as { failure?: { code?: string } }
  return failure?.code === 'internal'
}

/**
 * Asks the functions that only read one after the other, and keeps how long each took in milliseconds and whether it
 * failed; `clock` gives milliseconds that only grow.
 */
export async function tryFunctions(
  database: Database,
  call: CallFunction,
  clock: () => number = () => performance.now(),
): Promise<{ tried: number; failed: number }> {
  const asked = Object.entries(questions(now()))
  let failed = 0
  for (const [name, question] of asked) {
    const begun = clock()
    const fault = await call(name, question).then(isFault, () => true)
    failed += Number(fault)
    await tell(database, name, withCall(noCalls(), clock() - begun, fault))
  }
  return { tried: asked.length, failed }
}
