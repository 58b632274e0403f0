import type { Instant } from '../../../src/contract/day'
import { type Database, Duplicate, type Store } from '../rpc/database'
import type { PlannedRow } from './imported-rows'
import { AT_ONCE, importWith } from './imports.reader'
import { putImport } from './imports.writer'
import { type Place, revisionOf, type StoredImport } from './listing-import'
import { readingOf } from './readings'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

/** How long one call goes on writing, in milliseconds: with reading the sheet it ends before a person loses patience. */
const PATIENCE_MS = 3_000

/** Writes the revision of one row under the first number that nobody has taken, and says which; again it finds the same one. */
async function written(
  store: Store,
  { reason, proposedBy: person, proposedAt: now }: StoredImport,
  place: Place,
  row: PlannedRow,
): Promise<Place> {
  const { name = '', aliases = [], formerNames = [] } = row.hospital ?? {}
  const reading = readingOf(name, [...aliases, ...formerNames.map((former) => former.name)])
  for (let number = place.base + 1; ; number += 1) {
    try {
      await revisionsWriter(store).add(revisionOf({ ...place, number }, row, reading, { reason, person, now }))
      return { ...place, number }
    } catch (thrown) {
      if (!(thrown instanceof Duplicate)) throw thrown
      const other = await revisionsReader(store).find(place.listing, number)
      if (other?.way === 'import' && other.proposedAt === now && other.proposedBy === person)
        return { ...place, number }
    }
  }
}

/** Keeps how far an import has come; one that was decided meanwhile, or has come further, stays as it is. */
async function keepArrival(database: Database, come: StoredImport): Promise<StoredImport> {
  return database.transaction(async (store) => {
    const latest = (await importWith(store, come.id)) ?? come
    if (latest.state !== 'arriving' || latest.written >= come.written) return latest
    await putImport(store, come)
    return come
  })
}

/** Goes on writing the revisions of an import that is arriving, for some seconds; whole it waits for its reviewer. */
export async function goOnArriving(
  database: Database,
  begun: StoredImport,
  rows: readonly PlannedRow[],
  clock: () => Instant,
): Promise<StoredImport> {
  const until = Date.parse(clock()) + PATIENCE_MS
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const places = [...begun.places]
  let at = begun.written
  while (at < places.length) {
    const next = places.slice(at, at + AT_ONCE)
    const done = await Promise.all(
      next.map((place) => {
        const row = byRow.get(place.row)
        if (!row?.hospital) throw new Error(`row ${place.row} is not planned any more`)
        return written(database, begun, place, row)
      }),
    )
    places.splice(at, done.length, ...done)
    at += done.length
    if (Date.parse(clock()) > until) break
  }
  const state = at === places.length ? 'in-review' : 'arriving'
  return keepArrival(database, { ...begun, places, state, written: at })
}
