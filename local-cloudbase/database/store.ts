import { open, type Database, type RootDatabase, type Transaction } from 'lmdb'
import { PlatformFailure } from '../platform-failure'
import { type Change, type Collections, type DocumentId, type IndexDeclaration, type StoredDocument } from './documents'
import { entriesOf, idParts, type Part } from './index-keys'
import { refreshIndexes } from './refresh-indexes'
import { PRIMARY, type Plan } from './plan'
import { decodeDocument, encodeDocument } from './stored-form'
import { refuseTaken } from './unique'

export type Snapshot = Transaction
export type DocumentTable = Database<string, Part[]>
export type EntryTable = Database<Buffer, Part[]>

interface IndexKeys {
  collection: string
  index: IndexDeclaration
  keys: Part[][]
}

/** A change worked out down to the last key. */
interface Prepared {
  key: Part[]
  text: string | undefined
  gone: Part[][]
  added: IndexKeys[]
}

const NOTHING = Buffer.alloc(0)
/** Bytes of an id; together with what index keys hold of the values it stays under lmdb's 1,978. */
const LONGEST_ID = 600

/** Where a document lies in the table of documents. */
export function documentKey(collection: string, id: DocumentId): Part[] {
  return [collection, ...idParts(id)]
}

function idOf(key: readonly Part[]): DocumentId {
  return key[key.length - 1] as DocumentId
}

function keysOf(collection: string, index: IndexDeclaration, document: StoredDocument): Part[][] {
  return entriesOf(document, index).map((entry) => [collection, index.name, ...entry, ...idParts(document._id)])
}

/** Documents and index entries on disk; a write is one atomic lmdb transaction and resolves when it is committed. */
export class Store {
  readonly documents: DocumentTable
  readonly entries: EntryTable
  readonly notes: Database<unknown, Part[]>
  private readonly root: RootDatabase
  private readonly multikey = new Set<string>()
  private version = Date.now() * 1_000

  constructor(
    directory: string,
    private readonly collections: Collections,
  ) {
    this.root = open({ path: directory, noSubdir: false, maxDbs: 4 })
    this.documents = this.root.openDB({ name: 'documents', useVersions: true, encoding: 'string' })
    this.entries = this.root.openDB({ name: 'entries', encoding: 'binary' })
    this.notes = this.root.openDB({ name: 'notes', encoding: 'json' })
    for (const key of this.notes.getKeys({ start: ['multikey'], end: ['multikey', '\uffff'] }))
      this.multikey.add(key.slice(1).join('\n'))
    refreshIndexes(this, collections)
  }

  indexesOf(collection: string): IndexDeclaration[] {
    return this.collections[collection]?.indexes ?? []
  }

  isDeclared(collection: string): boolean {
    return Object.hasOwn(this.collections, collection) || this.notes.get(['created', collection]) !== undefined
  }

  isMultikey(collection: string, index: IndexDeclaration): boolean {
    return this.multikey.has(`${collection}\n${index.name}`)
  }

  snapshot(): Snapshot {
    return this.documents.useReadTransaction()
  }

  get(collection: string, id: DocumentId, snapshot?: Snapshot): StoredDocument | undefined {
    const text = this.documents.get(documentKey(collection, id), snapshot && { transaction: snapshot })
    return text === undefined ? undefined : decodeDocument(text)
  }

  /** Changes with every write of the document; 0 while there is none. */
  versionOf(collection: string, id: DocumentId, snapshot?: Snapshot): number {
    return this.documents.getEntry(documentKey(collection, id), snapshot && { transaction: snapshot })?.version ?? 0
  }

  /** The documents a plan leads to, each once. */
  *scan(collection: string, plan: Plan, snapshot?: Snapshot): Generator<StoredDocument> {
    const seen = plan.ranges.length > 1 || this.isMultikey(collection, plan.index) ? new Set<DocumentId>() : undefined
    for (const id of this.scanIds(collection, plan, snapshot)) {
      if (seen?.has(id)) continue
      seen?.add(id)
      const document = this.get(collection, id, snapshot)
      if (document !== undefined) yield document
    }
  }

  private *scanIds(collection: string, plan: Plan, snapshot?: Snapshot): Generator<DocumentId> {
    const table: Database<unknown, Part[]> = plan.index === PRIMARY ? this.documents : this.entries
    const prefix = plan.index === PRIMARY ? [collection] : [collection, plan.index.name]
    for (const range of plan.ranges) {
      const [start, end] = [
        [...prefix, ...range.start],
        [...prefix, ...range.end],
      ]
      const bounds = plan.reverse ? { start: end, end: start, reverse: true } : { start, end }
      for (const key of table.getKeys({ ...bounds, ...(snapshot && { transaction: snapshot }) })) yield idOf(key)
    }
  }

  /** Runs `work` alone with the latest state; what it applies is committed together before the promise resolves. */
  async write<T>(work: () => T): Promise<T> {
    return this.root.transaction(work)
  }

  /** Only inside `write`: checks unique indexes, then puts and removes documents with their index entries. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) this.refuseKey(change)
    refuseTaken(this, changes)
    // lmdb keeps what was put before a throw, so everything that can throw comes before the first put.
    for (const prepared of changes.map((change) => this.prepare(change))) this.put(prepared)
  }

  private refuseKey({ id }: Change): void {
    const fits = typeof id === 'number' || (typeof id === 'string' && id !== '' && Buffer.byteLength(id) <= LONGEST_ID)
    if (!fits)
      throw new PlatformFailure(
        'DATABASE_REQUEST_FAILED',
        `_id must be a number or a string of 1 to ${LONGEST_ID} bytes`,
      )
  }

  private prepare({ collection, id, next }: Change): Prepared {
    const indexes = this.indexesOf(collection)
    const before = this.get(collection, id)
    return {
      key: documentKey(collection, id),
      text: next && encodeDocument(next),
      gone: before === undefined ? [] : indexes.flatMap((index) => keysOf(collection, index, before)),
      added:
        next === undefined
          ? []
          : indexes.map((index) => ({ collection, index, keys: keysOf(collection, index, next) })),
    }
  }

  private put({ key, text, gone, added }: Prepared): void {
    for (const entry of gone) void this.entries.remove(entry)
    for (const one of added) this.putKeys(one)
    if (text === undefined) void this.documents.remove(key)
    else void this.documents.put(key, text, (this.version += 1))
  }

  /** Only inside `write`. */
  putEntries(collection: string, index: IndexDeclaration, document: StoredDocument): void {
    this.putKeys({ collection, index, keys: keysOf(collection, index, document) })
  }

  private putKeys({ collection, index, keys }: IndexKeys): void {
    for (const key of keys) void this.entries.put(key, NOTHING)
    if (keys.length === 1 || this.isMultikey(collection, index)) return
    this.multikey.add(`${collection}\n${index.name}`)
    void this.notes.put(['multikey', collection, index.name], true)
  }

  /** Remembers a collection that no declaration names. */
  async createCollection(collection: string): Promise<void> {
    await this.notes.put(['created', collection], true)
  }

  async close(): Promise<void> {
    await this.root.close()
  }
}
