import { Query } from 'mingo'
import type { Options, SortSpec } from 'mingo/types'
import { refusedRequest } from '../platform-failure'
import type { Tally } from '../meter'
import type { DocumentId, Fields, IndexDeclaration, StoredDocument } from './documents'
import { ranked, valuesAt } from './index-keys'
import { planFor, widthOf, type Order, type Plan } from './plan'

/** A consistent state of the database to read from: the latest, or that of a transaction. */
export interface Reader {
  indexesOf(collection: string): IndexDeclaration[]
  isMultikey(collection: string, index: IndexDeclaration): boolean
  get(collection: string, id: DocumentId): StoredDocument | undefined
  scan(collection: string, plan: Plan): Iterable<StoredDocument>
}

export interface Search {
  collection: string
  filter: Fields
  order?: Order
  offset?: number
  /** Without it every match is found. */
  limit?: number
}

export const MINGO_OPTIONS: Partial<Options> = { scriptEnabled: false }

/** mingo would take the machine's time for these, not the local clock's. */
const TIME_VARIABLE = /"\$\$(NOW|CLUSTER_TIME)\b/

/** Refuses expressions that ask for the time by themselves; `db.serverDate()` and dates from the caller follow the local clock. */
export function refuseTimeVariables(expression: object): void {
  if (TIME_VARIABLE.test(JSON.stringify(expression)))
    throw refusedRequest('$$NOW and $$CLUSTER_TIME are not supported: pass a date or db.serverDate()')
}

/** Compiles a MongoDB filter; one that mingo cannot read is DATABASE_REQUEST_FAILED. */
export function compiled(filter: Fields): Query {
  refuseTimeVariables(filter)
  try {
    return new Query(filter, MINGO_OPTIONS)
  } catch (error) {
    throw refusedRequest(error instanceof Error ? error.message : String(error))
  }
}

/** Where an ordered scan meets a document, up to the first value its index keeps only the beginning of. */
function placeOf(document: StoredDocument, order: Order, width: number): string {
  const columns = order.map(([field]) => valuesAt(document, field.split('.')))
  const cut = columns.findIndex((values) => values.some((value) => typeof value === 'string' && value.length >= width))
  const known = cut === -1 ? columns : columns.slice(0, cut + 1)
  return JSON.stringify(known.map((values) => values.map((value) => ranked(value, width))))
}

/** Documents up to `enough`, and those that tie with the last one in the order asked for. */
function collect(reader: Reader, search: Search, plan: Plan, tally: Tally): StoredDocument[] {
  const query = compiled(search.filter)
  const order = search.order ?? []
  const enough = (search.offset ?? 0) + (search.limit ?? Infinity)
  const width = widthOf(plan.index)
  const canStop = order.length === 0 || plan.ordered
  const found: StoredDocument[] = []
  for (const document of reader.scan(search.collection, plan)) {
    tally.documentsExamined += 1
    if (!query.test(document)) continue
    const last = found.at(-1)
    if (
      canStop &&
      found.length >= enough &&
      last !== undefined &&
      (order.length === 0 || placeOf(document, order, width) !== placeOf(last, order, width))
    )
      break
    found.push(document)
  }
  return found
}

/** The documents that match, in the order asked for or that of their ids, from `offset` on. */
export function findDocuments(reader: Reader, search: Search, tally: Tally): StoredDocument[] {
  const order = search.order ?? []
  const plan = planFor(search.filter, order, reader.indexesOf(search.collection), (index) =>
    reader.isMultikey(search.collection, index),
  )
  const found = collect(reader, search, plan, tally)
  const sorted = order.length === 0 ? found : sortDocuments(found, order)
  return sorted.slice(search.offset ?? 0, (search.offset ?? 0) + (search.limit ?? Infinity))
}

function sortDocuments(documents: StoredDocument[], order: Order): StoredDocument[] {
  const specification: SortSpec = Object.fromEntries(order)
  return compiled({}).find<StoredDocument>(documents).sort(specification).all()
}
