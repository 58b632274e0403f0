import { PlatformFailure } from '../platform-failure'
import type { Change, DocumentId, IndexDeclaration, StoredDocument } from './documents'
import { BEHIND_ALL_RANKS, entriesOf, type Part } from './index-keys'
import type { Store } from './store'

function duplicate(index: IndexDeclaration): PlatformFailure {
  return new PlatformFailure('DATABASE_DUPLICATE_WRITE', `duplicate key in the unique index ${index.name}`)
}

function holders(store: Store, collection: string, index: IndexDeclaration, entry: Part[]): DocumentId[] {
  const prefix: Part[] = [collection, index.name, ...entry]
  return [...store.entries.getKeys({ start: prefix, end: [...prefix, BEHIND_ALL_RANKS] })].map(
    (key) => key[key.length - 1] as DocumentId,
  )
}

function wholeEntries(document: StoredDocument, index: IndexDeclaration): string[] {
  return entriesOf(document, index, Infinity).map((entry) => JSON.stringify(entry))
}

function refuseTakenIn(store: Store, collection: string, index: IndexDeclaration, changes: readonly Change[]): void {
  const changing = new Set(changes.map((change) => change.id))
  const taken = new Map<string, DocumentId>()
  for (const { id, next } of changes) {
    if (next === undefined) continue
    const whole = wholeEntries(next, index)
    for (const key of whole) {
      if (taken.has(key) && taken.get(key) !== id) throw duplicate(index)
      taken.set(key, id)
    }
    for (const holder of entriesOf(next, index).flatMap((entry) => holders(store, collection, index, entry))) {
      const held = changing.has(holder) ? undefined : store.get(collection, holder)
      if (held !== undefined && wholeEntries(held, index).some((key) => whole.includes(key))) throw duplicate(index)
    }
  }
}

/** Throws DATABASE_DUPLICATE_WRITE when the changes would leave two documents with one value in a unique index. */
export function refuseTaken(store: Store, changes: readonly Change[]): void {
  for (const collection of new Set(changes.map((change) => change.collection))) {
    for (const index of store.indexesOf(collection)) {
      if (index.unique)
        refuseTakenIn(
          store,
          collection,
          index,
          changes.filter((change) => change.collection === collection),
        )
    }
  }
}
