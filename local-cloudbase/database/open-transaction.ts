import type { Change, DocumentId, IndexDeclaration, StoredDocument } from './documents'
import type { Reader } from './find'
import type { Plan } from './plan'
import { copyOf } from './stored-form'
import type { Snapshot, Store } from './store'

/** Names one document across collections. */
export function changeKey({ collection, id }: Pick<Change, 'collection' | 'id'>): string {
  return JSON.stringify([collection, id])
}

/** One transaction: a snapshot from its first operation on, and its own writes above it. */
export class OpenTransaction implements Reader {
  readonly ended: Promise<void>
  expiry?: NodeJS.Timeout
  private resolveEnded: () => void = () => undefined
  private taken: Snapshot | undefined
  private readonly written = new Map<string, Change>()

  constructor(
    readonly id: string,
    private readonly store: Store,
  ) {
    this.ended = new Promise((resolve) => (this.resolveEnded = resolve))
  }

  private get snapshot(): Snapshot {
    return (this.taken ??= this.store.snapshot())
  }

  indexesOf(collection: string): IndexDeclaration[] {
    return this.store.indexesOf(collection)
  }

  isMultikey(collection: string, index: IndexDeclaration): boolean {
    return this.touches(collection) || this.store.isMultikey(collection, index)
  }

  get(collection: string, id: DocumentId): StoredDocument | undefined {
    const own = this.written.get(changeKey({ collection, id }))
    return own === undefined ? this.store.get(collection, id, this.snapshot) : own.next && copyOf(own.next)
  }

  *scan(collection: string, plan: Plan): Iterable<StoredDocument> {
    for (const document of this.store.scan(collection, plan, this.snapshot)) {
      if (!this.written.has(changeKey({ collection, id: document._id }))) yield document
    }
    for (const change of this.written.values()) {
      if (change.collection === collection && change.next !== undefined) yield copyOf(change.next)
    }
  }

  /** The document's version in the snapshot; not inside a store write, where every read sees the latest state. */
  versionSeen({ collection, id }: Change): number {
    return this.store.versionOf(collection, id, this.snapshot)
  }

  put(change: Change): void {
    this.written.set(changeKey(change), change)
  }

  changes(): Change[] {
    return [...this.written.values()]
  }

  finish(): void {
    clearTimeout(this.expiry)
    this.taken?.done()
    this.taken = undefined
    this.resolveEnded()
  }

  /** Own writes are not in the index, so its order says nothing then. */
  private touches(collection: string): boolean {
    return [...this.written.values()].some((change) => change.collection === collection)
  }
}
