export type Fields = Record<string, unknown>
export type DocumentId = string | number
export type StoredDocument = Fields & { _id: DocumentId }

export interface IndexDeclaration {
  name: string
  fields: string[]
  unique?: true
}

/** `cloudfunctions/collections.json`: every collection with its indexes. */
export type Collections = Record<string, { indexes?: IndexDeclaration[] }>

/** One document as it shall be after a write; without `next` it is gone. */
export interface Change {
  collection: string
  id: DocumentId
  next?: StoredDocument
}

/** Tells objects with fields from arrays, dates and the rest. */
export function isFields(value: unknown): value is Fields {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}
