import { randomUUID } from 'node:crypto'
import { PlatformFailure } from '../platform-failure'
import type { Change } from './documents'
import type { Reader } from './find'
import type { Store } from './store'
import { OpenTransaction, changeKey } from './open-transaction'

/** The platform ends a transaction after this long. */
const LONGEST_MS = 30_000
/** The answer to a conflict waits at most this long for the other transaction, so that the SDK's next try finds the way clear. */
const LOCK_WAIT_MS = 100

function failed(message: string): PlatformFailure {
  return new PlatformFailure('DATABASE_TRANSACTION_FAIL', message)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

/** Transactions with snapshot reads: the first to write a document keeps it, a later one gets DATABASE_TRANSACTION_CONFLICT. */
export class Transactions {
  private readonly open = new Map<string, OpenTransaction>()
  private readonly locks = new Map<string, OpenTransaction>()

  constructor(private readonly store: Store) {}

  begin(): string {
    const transaction = new OpenTransaction(randomUUID(), this.store)
    transaction.expiry = setTimeout(() => {
      this.end(transaction)
    }, LONGEST_MS).unref()
    this.open.set(transaction.id, transaction)
    return transaction.id
  }

  reader(id: unknown): Reader {
    return this.find(id)
  }

  /** The end of whichever transaction holds one of the documents; undefined when nobody does. */
  holder(changes: readonly Change[]): Promise<void> | undefined {
    if (this.locks.size === 0) return undefined
    return changes.map((change) => this.locks.get(changeKey(change))).find(Boolean)?.ended
  }

  /** Writes into a transaction; nobody else sees it before the commit. */
  async write(id: unknown, changes: readonly Change[]): Promise<void> {
    const transaction = this.find(id)
    for (const change of changes) await this.lock(transaction, change)
    const seen = changes.map((change) => transaction.versionSeen(change))
    const latest = await this.store.write(() =>
      changes.map(({ collection, id }) => this.store.versionOf(collection, id)),
    )
    if (seen.some((version, at) => version !== latest[at])) throw this.conflict(transaction)
    for (const change of changes) transaction.put(change)
  }

  async commit(id: unknown): Promise<void> {
    const transaction = this.find(id)
    this.open.delete(transaction.id)
    try {
      const changes = transaction.changes()
      if (changes.length > 0)
        await this.store.write(() => {
          this.store.apply(changes)
        })
    } finally {
      this.end(transaction)
    }
  }

  abort(id: unknown): void {
    this.end(this.find(id))
  }

  /** As in MongoDB, an operation that fails ends its transaction. */
  fail(id: unknown): void {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined
    if (transaction !== undefined) this.end(transaction)
  }

  close(): void {
    for (const transaction of this.open.values()) this.end(transaction)
  }

  private find(id: unknown): OpenTransaction {
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined
    if (transaction === undefined) throw failed('the transaction is over or was never started')
    return transaction
  }

  private async lock(transaction: OpenTransaction, change: Change): Promise<void> {
    if (!this.open.has(transaction.id)) throw failed('the transaction is over')
    const key = changeKey(change)
    const holder = this.locks.get(key)
    if (holder === transaction) return
    if (holder !== undefined) {
      const conflict = this.conflict(transaction)
      await Promise.race([holder.ended, pause(LOCK_WAIT_MS)])
      throw conflict
    }
    this.locks.set(key, transaction)
  }

  private conflict(transaction: OpenTransaction): PlatformFailure {
    this.end(transaction)
    return new PlatformFailure('DATABASE_TRANSACTION_CONFLICT', 'another write came first')
  }

  private end(transaction: OpenTransaction): void {
    this.open.delete(transaction.id)
    for (const [key, holder] of this.locks) if (holder === transaction) this.locks.delete(key)
    transaction.finish()
  }
}
