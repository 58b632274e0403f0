import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../cloudfunctions/_shared/rpc/cloudbase'
import type { Database } from '../cloudfunctions/_shared/rpc/database'
import type { LocalCloudbase, LocalOptions } from '../local-cloudbase/start'
import { freshCloudbase } from './local-cloudbase/fresh-cloudbase'

export interface FreshDatabase {
  database: Database
  /** Counts what the database is asked for. */
  meter: LocalCloudbase['meter']
  close(): Promise<void>
}

type Collections = LocalOptions['collections']

export function declaredCollections(): Collections {
  return JSON.parse(readFileSync(join(__dirname, '../cloudfunctions/collections.json'), 'utf8')) as Collections
}

/** An empty, strict local environment with the real SDK pointed at it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const local = await freshCloudbase({ strict: true, collections: declaredCollections() })
  return { database: openDatabase(), meter: local.meter, close: () => local.close() }
}
