import { updateOne, type Modifier } from 'mingo/updater'
import { refusedRequest } from '../platform-failure'
import { isFields, type Fields, type StoredDocument } from './documents'
import { MINGO_OPTIONS } from './find'
import { copyOf, encodeDocument } from './stored-form'

function hasOperators(fields: Fields): boolean {
  return Object.keys(fields).some((key) => key.startsWith('$'))
}

/** A document as it can be stored; operators in it are DATABASE_REQUEST_FAILED. */
export function storable(fields: Fields, id: unknown): StoredDocument {
  if (hasOperators(fields)) throw refusedRequest('field names must not start with $')
  if (typeof id !== 'string' && typeof id !== 'number') throw refusedRequest('_id must be a string or a number')
  return { ...fields, _id: id }
}

/** An update as MongoDB operators; plain fields are set. Anything else is DATABASE_REQUEST_FAILED. */
export function modifierOf(modification: Fields): Modifier<StoredDocument> {
  const modifier = hasOperators(modification) ? modification : { $set: modification }
  if ('$currentDate' in modifier) throw refusedRequest('$currentDate is not supported: set db.serverDate()')
  if (Object.values(modifier).some((value) => !isFields(value)))
    throw refusedRequest('an update operator takes an object')
  return modifier
}

/** Applies update operators to a copy of a document; undefined when nothing would change. */
export function updated(document: StoredDocument, modifier: Modifier<StoredDocument>): StoredDocument | undefined {
  const next = [copyOf(document)]
  try {
    const { modifiedCount } = updateOne(next, {}, modifier, {}, MINGO_OPTIONS)
    if (modifiedCount === 0) return undefined
  } catch (error) {
    throw refusedRequest(error instanceof Error ? error.message : String(error))
  }
  const changed = next[0]
  if (changed?._id !== document._id) throw refusedRequest('_id cannot change')
  return changed
}

/** Replaces a document but for its id; undefined when nothing would change. */
export function replaced(document: StoredDocument, fields: Fields): StoredDocument | undefined {
  const next = storable(fields, document._id)
  return encodeDocument(sorted(next)) === encodeDocument(sorted(document)) ? undefined : next
}

function sorted(document: StoredDocument): StoredDocument {
  return sortedValue(document) as StoredDocument
}

function sortedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedValue)
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortedValue(value[key])]),
  )
}
