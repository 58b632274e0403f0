import type { Database, Store } from '../rpc/database'
import type { StoredFollowUp } from './follow-up'

export async function followUpWith(store: Store, id: string): Promise<StoredFollowUp | null> {
  return store.find<StoredFollowUp>('follow-ups', id)
}

/** Those a person has a part in: of the open ones those due first first, of the resolved ones those due last. */
export async function followUpsOf(
  database: Database,
  person: string,
  state: StoredFollowUp['state'],
  limit: number,
): Promise<StoredFollowUp[]> {
  return database.query<StoredFollowUp>('follow-ups', {
    where: { people: person, state },
    order: ['due', state === 'open' ? 'asc' : 'desc'],
    limit,
  })
}
