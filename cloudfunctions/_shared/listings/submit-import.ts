import { createHash } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import type { ImportStanding, SheetFormat } from '../../../src/contract/listing-import'
import { auditWriter } from '../audit/audit.writer'
import { type Database, Duplicate } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type PlannedRow, plannedRows } from './imported-rows'
import { forEachOf, importWith } from './imports.reader'
import { putImport } from './imports.writer'
import { countsOf, revisionOf, standingOf, type StoredImport } from './listing-import'
import { currentListings } from './listings.reader'
import { readingOf } from './readings'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'
import { readSheet } from './sheet'

interface Wish {
  format: SheetFormat
  file: string
  reason: string
}

async function plan(database: Database, { format, file }: Wish): Promise<PlannedRow[]> {
  const sheet = await readSheet(format, Buffer.from(file, 'base64'))
  if ('fault' in sheet) throw new Refusal('invalid-input', sheet.fault, [{ path: 'file', message: sheet.fault }])
  const rows = plannedRows(await currentListings(database), sheet.rows)
  const errors = rows.flatMap((row) => row.errors)
  if (errors.length === 0) return rows
  const issues = errors.slice(0, 50).map(({ cell, message }) => ({ path: cell, message }))
  throw new Refusal('invalid-input', `有 ${errors.length} 处不能导入，一行也没有导入；请按提示修改。`, issues)
}

const changesSomething = ({ outcome }: PlannedRow): boolean => outcome === 'new' || outcome === 'changed'

const undecided = { state: 'arriving', written: 0, reviewedBy: null, reply: null } as const

/** Ids for new listings after those that are taken; the numbers of revisions are found when they are written. */
function placesFor(wanted: readonly PlannedRow[], taken: number): StoredImport['places'] {
  let given = taken
  return wanted.map(({ row, id: listing, base }) => {
    if (listing !== null) return { row, listing, base, number: 0 }
    given += 1
    return { row, listing: `ih-${String(given).padStart(4, '0')}`, base, number: 1 }
  })
}

/** The import of these bytes over what is in force: begun once, with ids and numbers of its own. */
async function begin(
  database: Database,
  id: string,
  rows: readonly PlannedRow[],
  { reason }: Wish,
  person: string,
  now: Instant,
): Promise<StoredImport> {
  const wanted = rows.filter(changesSomething)
  if (wanted.length === 0) throw new Refusal('conflict', '每一行都和现行的一样，没有要导入的。')
  return database.transaction(async (store) => {
    const known = await importWith(store, id)
    if (known !== null) return known
    const taken = await revisionsReader(store).lastNumber('ih')
    const counts = countsOf(rows)
    await revisionsWriter(store).putLastNumber({ _id: 'ih', number: taken + counts.new })
    const places = placesFor(wanted, taken)
    const begun: StoredImport = {
      ...undecided,
      _id: id,
      id,
      counts,
      of: places.length,
      reason,
      proposedBy: person,
      proposedAt: now,
      places,
    }
    await putImport(store, begun)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'imports.submit',
      target: id,
      outcome: 'done',
      note: `${reason}，${places.length} 条`,
    })
    return begun
  })
}

/** Writes the revisions of an import that is arriving; a number that is taken gives way to the next. */
async function arrive(database: Database, begun: StoredImport, rows: readonly PlannedRow[]): Promise<StoredImport> {
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const reader = revisionsReader(database)
  const writer = revisionsWriter(database)
  const { reason, proposedBy: person, proposedAt: now } = begun
  const places = begun.places.map((place) => ({ ...place }))
  await forEachOf(places, async (place) => {
    const row = byRow.get(place.row)
    if (!row?.hospital) throw new Error(`row ${place.row} is not planned any more`)
    const { name, aliases, formerNames } = row.hospital
    const reading = readingOf(name, [...aliases, ...formerNames.map((former) => former.name)])
    for (let number = Math.max(place.number, (await reader.lastNumber(place.listing)) + 1, 1); ; number += 1) {
      place.number = number
      try {
        await writer.add(revisionOf(place, row, reading, { reason, person, now }))
        return
      } catch (thrown) {
        if (!(thrown instanceof Duplicate)) throw thrown
        const other = await reader.find(place.listing, number)
        if (other?.way === 'import' && other.proposedAt === now && other.proposedBy === person) return
      }
    }
  })
  const whole: StoredImport = { ...begun, places, state: 'in-review', written: places.length }
  await putImport(database, whole)
  return whole
}

/**
 * Hands a sheet to a reviewer as one import; the same sheet over the same listings is the same import, and goes on where it
 * stopped. Refuses with `invalid-input` and every wrong cell, and `conflict` where it changes nothing.
 */
export async function submitImport(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<ImportStanding> {
  const version = (await currentListings(database)).version
  const id = createHash('sha256').update(`${version}\n${wish.format}\n${wish.file}`).digest('hex').slice(0, 32)
  const known = await importWith(database, id)
  if (known !== null && known.state !== 'arriving') return standingOf(known)
  const rows = await plan(database, wish)
  const begun = known ?? (await begin(database, id, rows, wish, person, now))
  return standingOf(begun.state === 'arriving' ? await arrive(database, begun, rows) : begun)
}
