import { EJSON } from 'bson'
import { refusedRequest } from '../platform-failure'
import { isFields, type Fields } from './documents'
import { DEEPEST } from './stored-form'

/** Why a text cannot be read, in words that hold nothing of it. */
class Unreadable extends Error {}

interface BsonRegularExpression {
  _bsontype: 'BSONRegExp'
  pattern: string
  options: string
}

interface BsonObjectId {
  _bsontype: 'ObjectID'
  toHexString(): string
}

type BsonValue = BsonRegularExpression | BsonObjectId | { _bsontype: 'other' }

function isBson(value: object): value is BsonValue {
  return '_bsontype' in value
}

function plainBson(value: BsonValue): unknown {
  if (value._bsontype === 'BSONRegExp') return new RegExp(value.pattern, value.options.replace(/[^gimsuy]/g, ''))
  if (value._bsontype === 'ObjectID') return value.toHexString()
  throw new Unreadable(`BSON type ${value._bsontype} is not supported`)
}

function serverDate(value: Fields, now: Date): Date | undefined {
  const marker = value['$tcb_server_date']
  if (marker === undefined) return undefined
  const offset = isFields(marker) && typeof marker.offset === 'number' ? marker.offset : 0
  return new Date(now.getTime() + offset)
}

function plain(value: unknown, now: Date, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) throw new Unreadable(`more than ${DEEPEST} levels`)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new Unreadable('not a date')
    return value
  }
  if (Array.isArray(value)) return value.map((one) => plain(one, now, depth + 1))
  if (isBson(value)) return plainBson(value)
  const fields = value as Fields
  const instant = serverDate(fields, now)
  if (instant !== undefined) return instant
  for (const key of Object.keys(fields)) fields[key] = plain(fields[key], now, depth + 1)
  return fields
}

/** Reads canonical EJSON into plain values and resolves server dates at `now`; anything unreadable is DATABASE_REQUEST_FAILED. */
export function parseEjson(text: unknown, now: Date): unknown {
  try {
    if (typeof text !== 'string') throw new Unreadable('expected a string of EJSON')
    return plain(EJSON.parse(text), now)
  } catch (error) {
    // The parsers' own messages quote the text, and messages are logged.
    throw refusedRequest(`bad EJSON: ${error instanceof Unreadable ? error.message : 'it cannot be read'}`)
  }
}

/** As `parseEjson`, for text that must hold an object; missing or empty text is an empty object. */
export function parseEjsonFields(text: unknown, now: Date): Fields {
  if (text === undefined || text === null || text === '') return {}
  const value = parseEjson(text, now)
  if (!isFields(value)) throw refusedRequest('bad EJSON: expected an object')
  return value
}

/** Writes canonical EJSON, the form the SDK reads. */
export function stringifyEjson(value: object): string {
  return EJSON.stringify(value, { relaxed: false })
}
