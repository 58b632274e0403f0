import { refusedRequest } from '../platform-failure'
import { isFields, type Fields, type StoredDocument } from './documents'

/** Only a text with this in it holds something JSON cannot say. */
const MARK = '{"$'

function written(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (value instanceof RegExp) throw refusedRequest('a regular expression cannot be stored')
  if (Array.isArray(value)) return value.map(written)
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]))
}

function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read)
  if (!isFields(value)) return value
  if (typeof value.$date === 'number') return new Date(value.$date)
  if (typeof value.$number === 'string') return Number(value.$number)
  const fields: Fields = {}
  for (const key of Object.keys(value)) fields[key] = read(value[key])
  return fields
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
