import { refusedRequest } from '../platform-failure'
import { isFields, type StoredDocument } from './documents'

/** MongoDB's own limit on nesting. */
export const DEEPEST = 100

/** Only a text with this in it holds something JSON cannot say. */
const MARK = '{"$'

function written(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw refusedRequest(`more than ${DEEPEST} levels`)
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (value instanceof RegExp) throw refusedRequest('a regular expression cannot be stored')
  if (Array.isArray(value)) return value.map((one) => written(one, depth + 1))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner, depth + 1)]))
}

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read)
  if (!isFields(value)) return value
  if (typeof value.$date === 'number') return new Date(value.$date)
  if (typeof value.$number === 'string') return Number(value.$number)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, read(inner)]))
}

/** A value as text; values that MongoDB holds for equal have the same. */
export function encodeValue(value: unknown): string {
  return JSON.stringify(written(value ?? null))
}

/** A document as the store keeps it: JSON with dates as {"$date": ms}. */
export function encodeDocument(document: StoredDocument): string {
  return JSON.stringify(written(document))
}

export function decodeDocument(text: string): StoredDocument {
  const value: unknown = JSON.parse(text)
  return (text.includes(MARK) ? read(value) : value) as StoredDocument
}

/** A copy that shares nothing with the original. */
export function copyOf(document: StoredDocument): StoredDocument {
  return decodeDocument(encodeDocument(document))
}
