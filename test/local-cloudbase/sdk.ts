import cloudbase from '@cloudbase/node-sdk'

/** The part of the SDK's database the tests use, with the types the SDK leaves open. */
export type Stored = Record<string, unknown> & { _id: string }

export interface Found {
  data: Stored[]
}

export interface Query {
  where(condition: unknown): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  skip(count: number): Query
  field(projection: object): Query
  get(): Promise<Found>
  count(): Promise<{ total: number }>
  update(change: object): Promise<{ updated: number }>
  updateAndReturn(change: object): Promise<{ updated: number; doc: unknown }>
  remove(): Promise<{ deleted: number }>
}

interface DocumentReference {
  set(document: object): Promise<{ updated: number; upsertedId: unknown }>
  update(change: object): Promise<{ updated: number }>
  remove(): Promise<{ deleted: number }>
}

export interface Aggregate {
  group(stage: object): Aggregate
  match(stage: object): Aggregate
  project(stage: object): Aggregate
  sort(stage: object): Aggregate
  lookup(stage: object): Aggregate
  unwind(field: string): Aggregate
  count(field: string): Aggregate
  sortByCount(field: string): Aggregate
  skip(count: number): Aggregate
  limit(count: number): Aggregate
  _pipe(stage: string, value: object): Aggregate
  end(): Promise<{ data: unknown[] }>
}

interface Collection extends Query {
  add(documents: object): Promise<{ id: string; ids?: string[] }>
  doc(id: string | number): DocumentReference & { get(): Promise<Found> }
  aggregate(): Aggregate
}

export interface Transaction {
  collection(
    name: string,
  ): Omit<Collection, 'doc'> & { doc(id: string): DocumentReference & { get(): Promise<{ data: Stored | null }> } }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

/** A value, with the chained form `_.gt(1).and(_.lt(4))`. */
export interface Operator {
  and(other: unknown): Operator
  or(other: unknown): Operator
}

type OperatorName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'not'
  | 'nor'
  | 'exists'
  | 'mod'
  | 'size'
  | 'all'
  | 'elemMatch'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet'
  | 'rename'
  | 'min'
  | 'max'

type Expression = (value: unknown) => object

export type Command = Record<OperatorName, (...operands: unknown[]) => Operator> & {
  aggregate: Record<'sum' | 'dateToString', Expression>
  project: { slice: Expression }
}

export interface Database {
  command: Command
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction(work: (transaction: Transaction) => Promise<void>): Promise<void>
  serverDate(options?: { offset: number }): object
  RegExp(options: { regexp: string; options: string }): object
}

/** The SDK's database as a function opens it: nothing but environment variables says where it is. */
export function openDatabase(): Database {
  const env = cloudbase.SYMBOL_CURRENT_ENV as unknown as string
  return cloudbase.init({ env }).database() as unknown as Database
}
