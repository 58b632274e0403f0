import { PlatformFailure } from '../platform-failure'
import { isFields, type Change, type DocumentId, type IndexDeclaration, type StoredDocument } from './documents'
import { BEHIND_ALL_RANKS, entriesOf, type Part } from './index-keys'
import { encodeValue } from './stored-form'
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

/** What must be unique of a field: of an array its elements, itself only when it is empty. */
function comparedAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    if (path.length === 0) return value.length === 0 ? [value] : value
    const inside = value.flatMap((element) => (Array.isArray(element) ? [] : comparedAt(element, path)))
    return inside.length > 0 ? inside : [undefined]
  }
  const [head, ...rest] = path
  if (head === undefined) return [value]
  return isFields(value) ? comparedAt(value[head], rest) : [undefined]
}

function wholeEntries(document: StoredDocument, index: IndexDeclaration): string[] {
  return index.fields.reduce<string[]>(
    (rows, field) => {
      const column = comparedAt(document, field.split('.')).map(encodeValue)
      return rows.flatMap((row) => column.map((text) => `${row},${text}`))
    },
    [''],
  )
}

function refuseTakenIn(store: Store, collection: string, index: IndexDeclaration, changes: readonly Change[]): void {
  const changing = new Set(changes.map((change) => change.id))
  const taken = new Map<string, DocumentId>()
  for (const { id, next } of changes) {
    if (next === undefined) continue
    const whole = new Set(wholeEntries(next, index))
    for (const key of whole) {
      if (taken.has(key) && taken.get(key) !== id) throw duplicate(index)
      taken.set(key, id)
    }
    const near = new Set(entriesOf(next, index).flatMap((entry) => holders(store, collection, index, entry)))
    for (const holder of near) {
      const held = changing.has(holder) ? undefined : store.get(collection, holder)
      if (held !== undefined && wholeEntries(held, index).some((key) => whole.has(key))) throw duplicate(index)
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
