import { randomBytes } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import { later, now } from '../rpc/clock'
import type { Database, Document } from '../rpc/database'
import { logFailure } from '../rpc/log'
import { noCalls, type Tally, withCall } from './tally'

/** What one process of a function did until an instant (UTC), since it told last. */
export interface Told extends Document, Tally {
  name: string
  at: Instant
}

/** A process tells so often, so that watching it costs nothing to speak of. */
export const TELL_MS = 300_000
/** As long as it is looked back on, and then forgotten. */
const KEPT_MS = 172_800_000

/** Keeps what was counted of a function until now. */
export async function tell(database: Database, name: string, tally: Tally): Promise<void> {
  const told: Told = { _id: `${name}-${randomBytes(8).toString('hex')}`, name, at: now(), ...tally }
  await database.add('function-health', told)
}

/** A function as the platform calls it. */
type Main<R> = (event: unknown, context: object) => Promise<R>

/**
 * Counts a function's calls and their times in its process, and keeps them with the first call after every five minutes;
 * `clock` gives milliseconds that only grow. What cannot be kept is counted on.
 */
export function watched<R>(
  name: string,
  database: Database,
  main: Main<R>,
  isFault: (reply: R) => boolean,
  clock: () => number = () => performance.now(),
): Main<R> {
  let tally = noCalls()
  let since = clock()
  const tellAndBegin = async (): Promise<void> => {
    const counted = tally
    since = clock()
    tally = noCalls()
    await tell(database, name, counted)
  }
  return async (event, context) => {
    const begun = clock()
    const reply = await main(event, context)
    tally = withCall(tally, clock() - begun, isFault(reply))
    if (clock() - since >= TELL_MS) await tellAndBegin().catch(logFailure)
    return reply
  }
}

/** Forgets what is older than two days, and says how much. */
export async function dropHealth(database: Database, at: Instant): Promise<{ dropped: number }> {
  return { dropped: await database.remove('function-health', { at: { atMost: later(at, -KEPT_MS) } }) }
}
