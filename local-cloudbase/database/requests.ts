import { refusedRequest } from '../platform-failure'
import type { Fields } from './documents'
import { isFields } from './documents'
import { parseEjson, parseEjsonFields } from './ejson'
import type { Search } from './find'
import type { Order } from './plan'

/** The body of one call, as the SDK posts it. */
export type RequestBody = Fields

const DEFAULT_LIMIT = 100
const HIGHEST_LIMIT = 1_000
const LONGEST_NAME = 100

/** The collection a request names. */
export function collectionOf(body: RequestBody): string {
  const name = body.collectionName
  if (typeof name !== 'string' || !/^[\w.-]+$/.test(name) || name.length > LONGEST_NAME)
    throw refusedRequest('bad collection name')
  return name
}

function wholeNumber(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : otherwise
}

function orderOf(text: unknown, now: Date): Order {
  return Object.entries(parseEjsonFields(text, now)).map(([field, direction]) => [field, direction === -1 ? -1 : 1])
}

/** What a request selects, without a page. */
export function selectionOf(body: RequestBody, now: Date): Search {
  return { collection: collectionOf(body), filter: parseEjsonFields(body.query, now) }
}

/** What a get request asks for: 100 documents unless it names another limit, never more than 1,000. */
export function searchOf(body: RequestBody, now: Date): Search {
  const limit = wholeNumber(body.limit, DEFAULT_LIMIT)
  return {
    ...selectionOf(body, now),
    order: orderOf(body.order, now),
    offset: wholeNumber(body.offset, 0),
    limit: Math.min(limit === 0 ? DEFAULT_LIMIT : limit, HIGHEST_LIMIT),
  }
}

/** The documents of an insert. */
export function insertedOf(body: RequestBody, now: Date): Fields[] {
  const texts = Array.isArray(body.data) ? body.data : [body.data]
  if (texts.length === 0) throw refusedRequest('nothing to insert')
  return texts.map((text) => {
    const fields = parseEjson(text, now)
    if (!isFields(fields)) throw refusedRequest('a document must be an object')
    return fields
  })
}
