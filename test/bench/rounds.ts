import { freshDatabase } from '../fresh-database'
import { listingRounds } from '../journeys/listing-rivals'
import { rivalRounds } from '../journeys/rivals'
import { endServers, killDuringTransactions, killDuringWrites } from '../local-cloudbase/kill-rounds'
import type { BenchFigure } from './figures'

const RIVAL_ROUNDS = 200
const KILL_ROUNDS = 10

async function killed(): Promise<void> {
  for (let round = 0; round < KILL_ROUNDS; round += 1)
    for (const outcome of [await killDuringWrites(1000), await killDuringTransactions(200)])
      if (outcome.lost.length + outcome.broken.length > 0)
        throw new Error(`kill -9 lost or broke: ${JSON.stringify(outcome)}`)
  endServers()
}

/** Races and kill -9; each throws where anything is lost, doubled or half applied. */
export async function rounds(): Promise<BenchFigure[]> {
  const fresh = await freshDatabase()
  await rivalRounds(fresh.database, RIVAL_ROUNDS)
  const started = performance.now()
  const looks = await listingRounds(fresh.database, RIVAL_ROUNDS)
  const seconds = (performance.now() - started) / 1000
  await fresh.close()
  await killed()
  return [
    { name: 'intake, checkers and publishers at once: nothing lost', value: RIVAL_ROUNDS, unit: 'rounds' },
    { name: 'editors, reviewers, imports and publications: nothing lost', value: RIVAL_ROUNDS, unit: 'rounds' },
    { name: 'editors, reviewers, imports and publications: time', value: seconds, unit: 's' },
    { name: 'reads meanwhile that saw all rows of an import or none', value: looks, unit: 'calls' },
    { name: 'kill -9 in 1,000 writes and 200 transactions: nothing lost', value: KILL_ROUNDS, unit: 'rounds' },
  ]
}
