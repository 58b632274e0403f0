import type { Day, Instant } from '../../../src/contract/day'
import { organisationIn } from '../listings/current-listings'
import { currentListings } from '../listings/listings.reader'
import type { Database, Store } from '../rpc/database'
import { mappingId, type StoredMapping, type Unknown } from './code-mapping'
import { isStrange, type KnownCodes, knownCodes, organisationOf } from './known-codes'

interface Coded {
  metric: string
  subject: string
  unit: string
  period: Day
}

export async function findMapping(store: Store, source: string, unknown: Unknown): Promise<StoredMapping | null> {
  return store.find<StoredMapping>('code-mappings', mappingId(source, unknown))
}

/** Everything decided on a source's codes and names, in no order. */
export async function mappingsOf(database: Database, source: string): Promise<StoredMapping[]> {
  return database.query<StoredMapping>('code-mappings', { where: { source } })
}

/** The decisions on one code, in no order. */
export async function decisionsOn(
  database: Database,
  source: string,
  { kind, code }: Unknown,
): Promise<StoredMapping[]> {
  return database.query<StoredMapping>('code-mappings', { where: { source, kind, code } })
}

export async function latestMappings(database: Database, limit: number): Promise<StoredMapping[]> {
  return database.query<StoredMapping>('code-mappings', { where: {}, order: ['decidedAt', 'desc'], limit })
}

/** The ids of the organisations registered at the desk and not withdrawn. */
export async function registeredOrganisations(store: Store): Promise<{ id: string; name: string }[]> {
  const current = await currentListings(store)
  return current.entries.flatMap(({ id }) => {
    const found = organisationIn(current, id)
    return found?.entry.id === id ? [{ id, name: found.organisation.name }] : []
  })
}

/**
 * What is known of the codes in rows of a source: nothing is read where all are everybody's, the register only for an
 * unknown organisation. What a code was changed to after an instant (UTC) does not count.
 */
export async function knownCodesFor(
  database: Database,
  source: string,
  rows: readonly Coded[],
  until?: Instant,
): Promise<KnownCodes> {
  const everybodys = knownCodes(new Set(), [])
  const strange = rows.filter((row) => isStrange(row, everybodys))
  if (strange.length === 0) return everybodys
  const all = await mappingsOf(database, source)
  const mappings = all.filter(({ from, decidedAt }) => !from || until === undefined || decidedAt <= until)
  const decided = knownCodes(new Set(), mappings)
  const isUnregistered = ({ subject, period }: Coded) =>
    organisationOf(subject) !== null &&
    !everybodys.isSubject(subject, period) &&
    decided.mappingOf({ kind: 'subject', code: subject }, period) === null
  if (!strange.some(isUnregistered)) return decided
  const registered = await registeredOrganisations(database)
  return knownCodes(new Set(registered.map(({ id }) => id)), mappings)
}
