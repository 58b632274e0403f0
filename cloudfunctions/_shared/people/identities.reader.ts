import type { Identity } from '../rpc/caller'
import type { Database, Document, Store } from '../rpc/database'

/** A second way in: `_id` is the identity, `person` whom it belongs to. A person's first identity is in no document. */
export interface Bound extends Document {
  person: string
}

/** What is kept of an identity that was a second way in once; null where it is no longer. */
export interface KeptIdentity extends Document {
  person: string | null
}

/** A person is bound to another one only where they were taken for two, so chains are short. */
const LONGEST_CHAIN = 8

/** The person behind an identity, which is the identity itself where it is bound to nobody else (docs/decisions/identity.md). */
export async function personBehind(store: Store, identity: Identity): Promise<string> {
  let person = identity
  for (let step = 0; step < LONGEST_CHAIN; step += 1) {
    const bound = await store.find<KeptIdentity>('identities', person)
    if (!bound || bound.person === null) return person
    person = bound.person
  }
  throw new Error('a chain of identities that does not end')
}

/** The persons behind identities as they were kept with a report or in the audit. */
export async function personsBehind(store: Store, identities: readonly Identity[]): Promise<string[]> {
  return Promise.all([...new Set(identities)].map((identity) => personBehind(store, identity)))
}

/** Every second way in, by identity. */
export async function everyBound(database: Database): Promise<Bound[]> {
  const kept = await database.query<KeptIdentity>('identities', { where: {} })
  return kept.flatMap(({ _id, person }) => (person === null ? [] : { _id, person }))
}
