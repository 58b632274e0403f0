import type { Output } from '../../../src/contract/action'
import type { ImportedRow, ImportStanding, listingImports } from '../../../src/contract/listing-import'
import { personBehind } from '../people/identities.reader'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { changesBetween } from './field-changes'
import { importWith, openImports } from './imports.reader'
import { type Place, standingOf, type StoredImport } from './listing-import'
import { revisionsReader } from './revisions.reader'

const MOST_WAITING = 100
/** Rows told at once. */
const PAGE = 50

async function found(database: Database, id: string): Promise<StoredImport> {
  const one = await importWith(database, id)
  if (one === null) throw new Refusal('not-found', '没有这次导入。')
  return one
}

/** How far an import has come. Refuses with `not-found`. */
export async function showImport(
  database: Database,
  { id }: { id: string },
  person: string,
): Promise<Output<typeof listingImports, 'imports.show'>> {
  const one = await found(database, id)
  return { ...standingOf(one), isOwn: (await personBehind(database, one.proposedBy)) === person }
}

/** What arrives or waits for a reviewer, the latest first. */
export async function showImports(database: Database): Promise<{ imports: ImportStanding[] }> {
  return { imports: (await openImports(database, MOST_WAITING)).map(standingOf) }
}

async function rowOf(store: Store, { row, listing, number, base }: Place): Promise<ImportedRow[]> {
  const reader = revisionsReader(store)
  const content = (await reader.find(listing, number))?.content ?? null
  if (content?.kind !== 'internet-hospital') return []
  const before = base === 0 ? null : ((await reader.find(listing, base))?.content ?? null)
  const { name } = content.hospital
  const outcome = base === 0 ? 'new' : 'changed'
  return [{ row, name, outcome, id: base === 0 ? null : listing, changes: changesBetween(before, content), errors: [] }]
}

/** What the rows of an import change of what they were made from, after a row. Refuses with `not-found`. */
export async function showImportRows(
  database: Database,
  { id, after }: { id: string; after: number },
): Promise<Output<typeof listingImports, 'imports.rows'>> {
  const { places, written } = await found(database, id)
  const left = places.slice(0, written).filter(({ row }) => row > after)
  const rows = await Promise.all(left.slice(0, PAGE).map((place) => rowOf(database, place)))
  return { rows: rows.flat(), more: left.length > PAGE }
}
