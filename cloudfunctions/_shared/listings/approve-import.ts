import type { Instant } from '../../../src/contract/day'
import type { ImportStanding } from '../../../src/contract/listing-import'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import { noteChange } from '../reporting/reporting.writer'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { importWith, revisionsOfImport } from './imports.reader'
import { putImport, settleRevisions } from './imports.writer'
import { standingOf, type StoredImport } from './listing-import'
import type { CurrentListings } from './current-listings'
import { importChange } from './in-force-change'
import { faultsOf } from './listing-faults'
import { currentListings } from './listings.reader'
import { putCurrentListings } from './listings.writer'
import { inForceNumber, type StoredRevision, withRevisions } from './revision'

async function checked(store: Store, found: StoredImport, person: string): Promise<void> {
  if (found.state !== 'in-review') throw new Refusal('conflict', '这次导入不在待审之列。')
  if ((await personBehind(store, found.proposedBy)) === person)
    throw new Refusal('forbidden', '不能审核自己提交的导入，请另一位审核人处理。')
}

/** The whole with every revision of an import in force, as one version; refuses where one cannot be. */
function withAll(current: CurrentListings, revisions: readonly StoredRevision[], now: Instant): CurrentListings {
  const stale = revisions.find(({ listing, base }) => base !== inForceNumber(current, listing))
  if (stale) throw new Refusal('conflict', `${stale.listing} 已有新的版本，请退回，重新预览后再导入。`)
  const [fault] = revisions.flatMap(({ listing, content }) => faultsOf(current, listing, content))
  if (fault) throw new Refusal('conflict', `现在不能导入：${fault.message}`)
  return withRevisions(current, revisions, now)
}

async function importFound(database: Database, id: string): Promise<StoredImport> {
  const found = await importWith(database, id)
  if (found === null) throw new Refusal('not-found', '没有这次导入。')
  return found
}

/**
 * Puts a whole import in force at once, or nothing of it; again is harmless. Refuses with `not-found`, `forbidden`, and
 * `conflict` where a listing in it has changed since it was submitted.
 */
export async function approveImport(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<ImportStanding> {
  const found = await importFound(database, id)
  if (found.state !== 'published') await checked(database, found, person)
  const revisions = await revisionsOfImport(database, found)
  const published = await database.transaction(async (store) => {
    const latest = (await importWith(store, id)) ?? found
    if (latest.state === 'published') return latest
    await checked(store, latest, person)
    await putCurrentListings(store, withAll(await currentListings(store), revisions, now))
    const decided: StoredImport = { ...latest, state: 'published', reviewedBy: person }
    await putImport(store, decided)
    await noteChange(store, importChange(id, revisions.length, now))
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'imports.approve',
      target: id,
      outcome: 'done',
      note: `${revisions.length} 条`,
    })
    return decided
  })
  await settleRevisions(database, published)
  return standingOf(published)
}
