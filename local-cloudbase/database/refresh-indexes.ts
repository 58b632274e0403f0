import type { Collections, IndexDeclaration } from './documents'
import { BEHIND_ALL_RANKS } from './index-keys'
import { decodeDocument } from './stored-form'
import type { Store } from './store'

/** Changes whenever the same document gets other keys, so that every store is built anew. */
const FORM = 2

function builtAs(index: IndexDeclaration): string {
  return JSON.stringify([FORM, ...index.fields])
}

function clear(store: Store, collection: string, name: string): void {
  const keys = [...store.entries.getKeys({ start: [collection, name], end: [collection, name, BEHIND_ALL_RANKS] })]
  for (const key of keys) void store.entries.remove(key)
  void store.notes.remove(['index', collection, name])
}

function build(store: Store, collection: string, index: IndexDeclaration): void {
  clear(store, collection, index.name)
  for (const { value } of store.documents.getRange({ start: [collection], end: [collection, BEHIND_ALL_RANKS] })) {
    store.putEntries(collection, index, decodeDocument(value))
  }
  void store.notes.put(['index', collection, index.name], builtAs(index))
}

/** Brings the index entries of a store in line with the declarations: builds what is new, drops what is gone. */
export function refreshIndexes(store: Store, collections: Collections): void {
  const wanted = new Map<string, [string, IndexDeclaration]>()
  for (const [collection, { indexes }] of Object.entries(collections)) {
    for (const index of indexes ?? []) wanted.set(JSON.stringify([collection, index.name]), [collection, index])
  }
  const built = new Map(
    [...store.notes.getRange({ start: ['index'], end: ['index', '\uffff'] })].map(({ key, value }) => [
      JSON.stringify(key.slice(1)),
      value,
    ]),
  )
  const gone = [...built.keys()].filter((key) => !wanted.has(key)).map((key) => JSON.parse(key) as [string, string])
  const stale = [...wanted].filter(([key, [, index]]) => built.get(key) !== builtAs(index)).map(([, index]) => index)
  if (gone.length + stale.length === 0) return
  store.entries.transactionSync(() => {
    for (const [collection, name] of gone) clear(store, collection, name)
    for (const [collection, index] of stale) build(store, collection, index)
  })
}
