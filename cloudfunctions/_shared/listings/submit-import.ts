import { createHash } from 'node:crypto'
import type { Input } from '../../../src/contract/action'
import { canonicalJson } from '../../../src/contract/canonical-json'
import type { Instant } from '../../../src/contract/day'
import type { ImportStanding, listingImports } from '../../../src/contract/listing-import'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { goOnArriving } from './arrival.writer'
import type { PlannedRow } from './imported-rows'
import { importWith } from './imports.reader'
import { putImport } from './imports.writer'
import { countsOf, standingOf, type StoredImport } from './listing-import'
import { plannedSheet } from './planned-sheet.reader'
import { revisionsReader } from './revisions.reader'
import { revisionsWriter } from './revisions.writer'

type Wish = Input<typeof listingImports, 'imports.submit'>

async function plan(database: Database, { format, parts }: Wish): Promise<PlannedRow[]> {
  const rows = await plannedSheet(database, format, parts)
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

/** The same for the same sheet over the same revisions of the listings it changes, as often as it was decided before. */
function idOf({ format, parts }: Wish, rows: readonly PlannedRow[], turn: number): string {
  const over = rows.filter(changesSomething).map(({ row, id, base }) => [row, id, base])
  return createHash('sha256')
    .update(canonicalJson({ format, parts, over, ...(turn > 0 ? { turn } : {}) }))
    .digest('hex')
    .slice(0, 32)
}

/** A sheet that was decided before and would change something still, or again, is another import; it is planned after that decision. */
async function undecidedTurn(database: Database, wish: Wish): Promise<{ id: string; rows: PlannedRow[] }> {
  for (let turn = 0; ; turn += 1) {
    const rows = await plan(database, wish)
    const id = idOf(wish, rows, turn)
    const known = await importWith(database, id)
    if (known === null || known.state === 'arriving' || known.state === 'in-review') return { id, rows }
  }
}

/**
 * Hands a sheet to a reviewer as one import, as much of it as some seconds allow; the same sheet over the same listings is
 * the same import, and goes on where it stopped. Refuses with `invalid-input` and every wrong cell, and `conflict` where it
 * changes nothing.
 */
export async function submitImport(
  database: Database,
  wish: Wish,
  person: string,
  clock: () => Instant,
): Promise<ImportStanding> {
  const { id, rows } = await undecidedTurn(database, wish)
  const begun = await begin(database, id, rows, wish, person, clock())
  return standingOf(begun.state === 'arriving' ? await goOnArriving(database, begun, rows, clock) : begun)
}
