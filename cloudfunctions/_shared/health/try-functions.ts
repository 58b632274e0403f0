import type { CallFunction } from '../rpc/cloudbase'
import type { Database } from '../rpc/database'
import { tell } from './health.writer'
import { noCalls, withCall } from './tally'

/** Functions that only read keep nothing of their own, so each is asked what a resident or a stranger asks most. */
const questions = {
  resident: { action: 'releases.current', input: {} },
  'open-data': { httpMethod: 'GET', path: '/open/releases/latest/index.json', headers: {}, queryStringParameters: {} },
} as const

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
  let failed = 0
  for (const [name, question] of Object.entries(questions)) {
    const begun = clock()
    const fault = await call(name, question).then(isFault, () => true)
    failed += Number(fault)
    await tell(database, name, withCall(noCalls(), clock() - begun, fault))
  }
  return { tried: Object.keys(questions).length, failed }
}
