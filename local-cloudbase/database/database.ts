import { PlatformFailure } from '../platform-failure'
import type { Clock } from '../clock'
import { emptyTally, type Tally } from '../meter'
import type { Collections, Fields } from './documents'
import type { Reader } from './find'
import { aggregateDocuments, countDocuments, getDocuments } from './reads'
import { collectionOf, type RequestBody } from './requests'
import { Store } from './store'
import { Transactions } from './transactions'
import { insertWork, modifyAndReturnWork, modifyWork, removeWork, type Work } from './writes'

export interface DatabaseOptions {
  directory: string
  collections: Collections
  strict: boolean
  clock: Clock
}

/** The wire's word for what a read found. */
const FOUND = 'list'

type Answer = { data?: Fields; transactionId?: string }

/** The document database behind the SDK's `database.*` calls. */
export class DocumentDatabase {
  readonly store: Store
  readonly transactions: Transactions

  constructor(private readonly options: DatabaseOptions) {
    this.store = new Store(options.directory, options.collections)
    this.transactions = new Transactions(this.store)
  }

  /** Answers one `database.*` call; throws a PlatformFailure with the code the cloud would answer. */
  async answer(action: string, body: RequestBody, tally: Tally = emptyTally()): Promise<Answer> {
    try {
      return await this.carryOut(action, body, tally)
    } catch (error) {
      this.transactions.fail(body.transactionId)
      throw error
    }
  }

  async close(): Promise<void> {
    this.transactions.close()
    await this.store.close()
  }

  private async carryOut(action: string, body: RequestBody, tally: Tally): Promise<Answer> {
    const now = this.options.clock.now()
    switch (action) {
      case 'database.insertDocument':
        return this.change(body, insertWork(body, now), tally)
      case 'database.modifyDocument':
        return this.change(body, modifyWork(body, now), tally)
      case 'database.modifyAndReturnDoc':
        return this.change(body, modifyAndReturnWork(body, now), tally)
      case 'database.removeDocument':
        return this.change(body, removeWork(body, now), tally)
      case 'database.getDocument':
        return { data: { [FOUND]: getDocuments(this.reader(body), body, now, tally) } }
      case 'database.calculateDocument':
        return { data: { total: countDocuments(this.reader(body), body, now, tally) } }
      case 'database.aggregateDocuments':
        return { data: { [FOUND]: aggregateDocuments(this.reader(body), body, now, tally) } }
      case 'database.addCollection':
        return this.addCollection(body)
      case 'database.startTransaction':
        return { transactionId: this.transactions.begin() }
      case 'database.commitTransaction':
        return this.commit(body)
      case 'database.abortTransaction':
        return this.abort(body)
      default:
        throw new PlatformFailure('INVALID_PARAM', `unknown action ${action}`)
    }
  }

  private async commit(body: RequestBody): Promise<Answer> {
    await this.transactions.commit(body.transactionId)
    return { data: {} }
  }

  private abort(body: RequestBody): Answer {
    this.transactions.abort(body.transactionId)
    return { data: {} }
  }

  private refuseUnknown(collection: string): void {
    if (!this.options.strict || this.store.isDeclared(collection)) return
    throw new PlatformFailure('DATABASE_COLLECTION_NOT_EXIST', `collection ${collection} does not exist`)
  }

  private reader(body: RequestBody): Reader {
    this.refuseUnknown(collectionOf(body))
    return body.transactionId === undefined ? this.store : this.transactions.reader(body.transactionId)
  }

  private async change(body: RequestBody, work: Work, tally: Tally): Promise<Answer> {
    const reader = this.reader(body)
    if (body.transactionId === undefined) return { data: await this.changeNow(work, tally) }
    const { changes, answer } = work(reader, tally)
    await this.transactions.write(body.transactionId, changes)
    tally.documentsWritten += changes.length
    return { data: answer }
  }

  /** As MongoDB does, waits while a transaction holds one of the documents, then looks again. */
  private async changeNow(work: Work, tally: Tally): Promise<Fields> {
    for (;;) {
      const outcome = await this.store.write(() => {
        const { changes, answer } = work(this.store, tally)
        const ended = this.transactions.holder(changes)
        if (ended !== undefined) return { ended }
        this.store.apply(changes)
        tally.documentsWritten += changes.length
        return { answer }
      })
      if ('answer' in outcome && outcome.answer !== undefined) return outcome.answer
      await outcome.ended
    }
  }

  private async addCollection(body: RequestBody): Promise<Answer> {
    const collection = collectionOf(body)
    if (this.store.isDeclared(collection))
      throw new PlatformFailure('DATABASE_COLLECTION_ALREADY_EXIST', `collection ${collection} exists`)
    await this.store.createCollection(collection)
    return { data: {} }
  }
}
