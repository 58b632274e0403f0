import cloudbase from '@cloudbase/node-sdk'
import {
  Conflict,
  type Condition,
  type Database,
  type Document,
  Duplicate,
  type Query,
  type Store,
  type Where,
} from './database'

type Sdk = ReturnType<ReturnType<typeof cloudbase.init>['database']>
type Collections = Pick<Sdk, 'collection'>
type RunTransaction<T> = (work: (transaction: Collections) => Promise<T>, times: number) => Promise<T>
type Context = Parameters<typeof cloudbase.getCloudbaseContext>[0]

/** The most documents one get returns (CloudBase limit). */
const PAGE = 1000
const ATTEMPTS = 5
/** The longest pause before a second attempt, in milliseconds. */
const PAUSE_MS = 40

/** Who the platform says is calling; all null for a timer and for HTTP access. */
export interface PlatformCaller {
  openid: string | null
  uuid: string | null
  anonymous: boolean
}

/** Reads the platform's context of one call, never the event; see docs/decisions/identity.md. */
export function platformCaller(context: object): PlatformCaller {
  const { WX_OPENID, TCB_UUID, TCB_ISANONYMOUS_USER } = cloudbase.getCloudbaseContext(context as Context)
  return { openid: WX_OPENID || null, uuid: TCB_UUID || null, anonymous: TCB_ISANONYMOUS_USER === 'true' }
}

function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : ''
}

function named(thrown: unknown): unknown {
  if (codeOf(thrown) === 'DATABASE_DUPLICATE_WRITE') return new Duplicate('DATABASE_DUPLICATE_WRITE')
  if (codeOf(thrown) === 'DATABASE_TRANSACTION_CONFLICT') return new Conflict('DATABASE_TRANSACTION_CONFLICT')
  return thrown
}

function storeOver(source: Collections): Store {
  return {
    async find<T extends Document>(collection: string, id: string): Promise<T | null> {
      const { data } = (await source.collection(collection).doc(id).get()) as { data: T[] | T | null }
      return (Array.isArray(data) ? data[0] : data) ?? null
    },
    async add(collection, document) {
      await source.collection(collection).add(document)
    },
    async put(collection, { _id, ...fields }) {
      await source.collection(collection).doc(_id).set(fields)
    },
  }
}

function selection(sdk: Sdk, where: Where): Record<string, unknown> {
  const condition = (wanted: Condition): unknown => {
    if (typeof wanted !== 'object') return wanted
    if ('atMost' in wanted) return sdk.command.lte(wanted.atMost)
    return 'after' in wanted ? sdk.command.gt(wanted.after) : sdk.command.in([...wanted.oneOf])
  }
  return Object.fromEntries(Object.entries(where).map(([field, wanted]) => [field, condition(wanted)]))
}

async function page<T>(sdk: Sdk, collection: string, query: Query, offset: number, limit: number): Promise<T[]> {
  const [field, direction] = query.order ?? ['_id', 'asc']
  const selected = sdk.collection(collection).where(selection(sdk, query.where)).orderBy(field, direction)
  const { fields } = query
  const wanted = fields ? selected.field(Object.fromEntries(fields.map((one) => [one, true]))) : selected
  const { data } = await wanted.skip(offset).limit(limit).get()
  return data as T[]
}

async function everyPage<T>(sdk: Sdk, collection: string, query: Query): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const documents = await page<T>(sdk, collection, query, found.length, PAGE)
    if (documents.length === 0) return found
    found.push(...documents)
  }
}

function translated(store: Store): Store {
  const attempt = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (thrown) {
      throw named(thrown)
    }
  }
  return {
    find: (collection, id) => attempt(store.find(collection, id)),
    add: (collection, document) => attempt(store.add(collection, document)),
    put: (collection, document) => attempt(store.put(collection, document)),
  }
}

async function transact<T>(sdk: Sdk, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    const run = sdk.runTransaction as RunTransaction<T>
    return await run.call(sdk, (transaction) => work(storeOver(transaction)), 3)
  } catch (thrown) {
    throw named(thrown)
  }
}

/** The SDK retries a conflict at once, so rivals meet again; a pause of random length parts them. */
async function patiently<T>(sdk: Sdk, work: (store: Store) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transact(sdk, work)
    } catch (thrown) {
      if (!(thrown instanceof Conflict) || attempt === ATTEMPTS) throw thrown
      await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS * attempt))
    }
  }
}

/** The database of the environment this process runs in; call it once, outside the handler. */
export function openDatabase(): Database {
  const sdk = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()
  return {
    ...translated(storeOver(sdk)),
    query: (collection, query) =>
      query.limit === undefined ? everyPage(sdk, collection, query) : page(sdk, collection, query, 0, query.limit),
    async increase(collection, id, field) {
      const more = { [field]: sdk.command.inc(1) as unknown }
      const { updated = 0 } = (await sdk.collection(collection).doc(id).update(more)) as { updated?: number }
      return updated > 0
    },
    async remove(collection, where) {
      const { deleted } = (await sdk.collection(collection).where(selection(sdk, where)).remove()) as {
        deleted: number
      }
      return deleted
    },
    transaction: (work) => patiently(sdk, work),
  }
}

/** Calls another function of the environment this process runs in, as nobody, and gives back its answer. */
export type CallFunction = (name: string, event: object) => Promise<unknown>

/** Call it once, outside the handler. */
export function openFunctions(): CallFunction {
  const sdk = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
  return async (name, data) => (await sdk.callFunction({ name, data })).result
}
