import type { Database, Store } from '../rpc/database'
import type { Quarantined } from './quarantined'

export async function quarantinedOf(store: Store, report: string): Promise<Quarantined | null> {
  return store.find<Quarantined>('quarantine', report)
}

/** Everything that waits, or what of it waits for one key. */
export function waitingRows(database: Database, key?: string): Promise<Quarantined[]> {
  return database.query<Quarantined>('quarantine', {
    where: key === undefined ? { state: 'waiting' } : { waiting: key },
  })
}
