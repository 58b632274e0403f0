/** Every document has a string id. */
export interface Document {
  _id: string
}

/** A field's value, or a bound on it; a value also matches an array that holds it. */
export type Condition =
  string | number | { atMost: string | number } | { after: string | number } | { oneOf: readonly string[] }
export type Where = Record<string, Condition>

export interface Query {
  where: Where
  order?: readonly [field: string, direction: 'asc' | 'desc']
  limit?: number
  /** What comes of each document, beside its id; all of it where this is left out. */
  fields?: readonly string[]
}

/** Reading and writing single documents: alike inside a transaction and outside one. */
export interface Store {
  find<T extends Document>(collection: string, id: string): Promise<T | null>
  /** Throws `Duplicate` where the id is taken. */
  add(collection: string, document: Document): Promise<void>
  put(collection: string, document: Document): Promise<void>
}

export interface Database extends Store {
  /** All documents that match, or the first `limit` of them. Never part of a transaction. */
  query<T extends Document>(collection: string, query: Query): Promise<T[]>
  /** Adds one to a field of a document at once with others who do, outside of any transaction; false where there is none. */
  increase(collection: string, id: string, field: string): Promise<boolean>
  /** Removes what matches and says how many documents that were. */
  remove(collection: string, where: Where): Promise<number>
  /** All or nothing; the work runs again when others wrote the same documents, and in the end fails with `Conflict`. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>
}

/** The id is taken. */
export class Duplicate extends Error {}

/** Others kept writing the same documents. */
export class Conflict extends Error {}
