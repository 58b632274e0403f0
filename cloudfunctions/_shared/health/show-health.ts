import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { functionHealth } from '../../../src/contract/function-health'
import { later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import type { Told } from './health.writer'
import { noCalls, p95, together } from './tally'

const DAY_MS = 86_400_000

/** How each function did in the last 24 hours, as far as it was told. */
export async function showHealth(
  database: Database,
  now: Instant,
): Promise<Output<typeof functionHealth, 'functions.health'>> {
  const from = later(now, -DAY_MS)
  const all = await database.query<Told>('function-health', { where: { at: { after: from } }, order: ['at', 'asc'] })
  const names = [...new Set(all.map(({ name }) => name))].sort()
  const functions = names.map((name) => {
    const own = all.filter((one) => one.name === name)
    const tally = own.reduce(together, noCalls())
    return { name, calls: tally.calls, failed: tally.failed, p95: p95(tally), to: own.at(-1)?.at ?? now }
  })
  return { functions, from, askedAt: now }
}
