import { randomBytes } from 'node:crypto'
import { PlatformFailure } from '../platform-failure'
import type { Tally } from '../meter'
import type { Change, Fields, StoredDocument } from './documents'
import { parseEjsonFields, stringifyEjson } from './ejson'
import { findDocuments, type Reader } from './find'
import { modifierOf, replaced, storable, updated } from './modify'
import { collectionOf, insertedOf, selectionOf, type RequestBody } from './requests'

/** What a request wants to change, worked out but not yet written, and what to answer once it is. */
export interface Intent {
  changes: Change[]
  answer: Fields
}

export type Work = (reader: Reader, tally: Tally) => Intent

function newId(): string {
  return randomBytes(16).toString('hex')
}

/** `database.insertDocument`: all or none; an id that is there already is DATABASE_DUPLICATE_WRITE. */
export function insertWork(body: RequestBody, now: Date): Work {
  const collection = collectionOf(body)
  const documents = insertedOf(body, now).map((fields) => storable(fields, fields._id ?? newId()))
  return (reader) => {
    const ids = new Set(documents.map((document) => document._id))
    if (ids.size < documents.length || documents.some(({ _id }) => reader.get(collection, _id) !== undefined)) {
      throw new PlatformFailure('DATABASE_DUPLICATE_WRITE', 'a document with this _id exists')
    }
    return { changes: documents.map((next) => ({ collection, id: next._id, next })), answer: { insertedIds: [...ids] } }
  }
}

function changesTo(collection: string, matched: readonly StoredDocument[], change: ChangeOne): Change[] {
  return matched.flatMap((document) => {
    const next = change(document)
    return next === undefined ? [] : [{ collection, id: document._id, next }]
  })
}

/** `database.modifyDocument`: update operators with `merge`, a whole new document without; `upsert` inserts when nothing matches. */
export function modifyWork(body: RequestBody, now: Date): Work {
  const selection = selectionOf(body, now)
  const modification = parseEjsonFields(body.data, now)
  const change = changeOf(body, modification)
  return (reader, tally) => {
    const matched = findDocuments(reader, body.multi === true ? selection : { ...selection, limit: 1 }, tally)
    if (matched.length === 0 && body.upsert === true)
      return insertion(selection.collection, upserted(selection.filter, modification, change))
    const changes = changesTo(selection.collection, matched, change)
    return { changes, answer: { updated: changes.length, upsert_id: null } }
  }
}

type ChangeOne = (document: StoredDocument) => StoredDocument | undefined

function changeOf(body: RequestBody, modification: Fields): ChangeOne {
  if (body.merge === false) return (document) => replaced(document, modification)
  const modifier = modifierOf(modification)
  return (document) => updated(document, modifier)
}

function upserted(filter: Fields, modification: Fields, change: ChangeOne): StoredDocument {
  const blank = storable({}, filter._id ?? modification._id ?? newId())
  return change(blank) ?? blank
}

function insertion(collection: string, next: StoredDocument): Intent {
  return { changes: [{ collection, id: next._id, next }], answer: { updated: 0, upsert_id: next._id } }
}

/** `database.modifyAndReturnDoc`: updates the first match and answers it as it is then. */
export function modifyAndReturnWork(body: RequestBody, now: Date): Work {
  const selection = { ...selectionOf(body, now), limit: 1 }
  const modifier = modifierOf(parseEjsonFields(body.data, now))
  return (reader, tally) => {
    const matched = findDocuments(reader, selection, tally)
    tally.documentsRead += matched.length
    const changes = changesTo(selection.collection, matched, (document) => updated(document, modifier))
    const after = changes[0]?.next ?? matched[0]
    return { changes, answer: { updated: changes.length, doc: after === undefined ? null : stringifyEjson(after) } }
  }
}

/** `database.removeDocument`. */
export function removeWork(body: RequestBody, now: Date): Work {
  const selection = selectionOf(body, now)
  return (reader, tally) => {
    const matched = findDocuments(reader, body.multi === true ? selection : { ...selection, limit: 1 }, tally)
    return {
      changes: matched.map(({ _id }) => ({ collection: selection.collection, id: _id })),
      answer: { deleted: matched.length },
    }
  }
}
