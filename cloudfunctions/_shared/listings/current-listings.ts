import type { CalendarNotice } from '../../../src/contract/calendar'
import type { Day, Instant } from '../../../src/contract/day'
import type { Hospital, LicenceCheck } from '../../../src/contract/hospital'
import { type Listings, type ListingRow, listingRow } from '../../../src/contract/listing-rows'
import type { Organisation } from '../../../src/contract/organisation'
import type { OpeningHours } from '../../../src/contract/opening-hours'
import { calendarWith, knownOn } from '../calendar/calendar'
import { holidaysAhead } from '../calendar/holidays-ahead'
import {
  hospitalFacts,
  isShown,
  isStillFound,
  type ListingEntry,
  listingFor,
  nameOf,
  otherNamesOf,
  physicalFacts,
} from './listing-entry'

/** Everything in force: internet hospitals and organisations. */
export interface CurrentListings {
  /** Counts up with every publication; 0 where nothing was ever published. */
  version: number
  publishedAt: Instant | null
  entries: readonly ListingEntry[]
  /** The usual syllable of each character in a name. */
  readings: Readonly<Record<string, string>>
  /** The notices about holidays approved here, in the order of their approval. */
  notices: readonly CalendarNotice[]
}

export const noListings: CurrentListings = { version: 0, publishedAt: null, entries: [], readings: {}, notices: [] }

export function entryWith({ entries }: CurrentListings, id: string): ListingEntry | null {
  return entries.find((entry) => entry.id === id) ?? null
}

/** The entry an id leads to through mergers; null where there is none. */
export function entryLedTo(current: CurrentListings, id: string): ListingEntry | null {
  const seen = new Set<string>()
  let entry = entryWith(current, id)
  while (entry !== null && entry.mergedInto !== null && !seen.has(entry.id)) {
    seen.add(entry.id)
    entry = entryWith(current, entry.mergedInto)
  }
  return entry
}

/** The organisation an id leads to; null where it is not there, or withdrawn. */
export function organisationIn(
  current: CurrentListings,
  id: string,
): { entry: ListingEntry; organisation: Organisation } | null {
  const entry = entryLedTo(current, id)
  return entry?.content.kind === 'organisation' && isShown(entry)
    ? { entry, organisation: entry.content.organisation }
    : null
}

/** A later whole: entries in the place of those with their ids, or beside them, each marked as changed. */
export function withEntries(
  current: CurrentListings,
  changed: readonly Omit<ListingEntry, 'changed'>[],
  publishedAt: Instant,
  readings: Readonly<Record<string, string>> = {},
): CurrentListings {
  const version = current.version + 1
  const entries = new Map(current.entries.map((entry) => [entry.id, entry]))
  for (const entry of changed) entries.set(entry.id, { ...entry, changed: version })
  return {
    ...current,
    version,
    publishedAt,
    entries: [...entries.values()],
    readings: { ...current.readings, ...readings },
  }
}

function changedIn(current: CurrentListings, entry: ListingEntry): number {
  if (entry.content.kind === 'organisation') return entry.changed
  const relied = organisationIn(current, entry.content.hospital.physical)
  return Math.max(entry.changed, relied?.entry.changed ?? 0)
}

/** Names of what was merged into an entry, for as long as names no longer used are found (spec: E41). */
function mergedNames(current: CurrentListings, id: string, today: Day): string[] {
  return current.entries
    .filter(({ mergedInto, publishedAt }) => mergedInto === id && isStillFound(publishedAt.slice(0, 10), today))
    .map(nameOf)
}

/** The place of hours in a table, where they are put once. */
function placeIn(table: OpeningHours[], known: Map<string, number>, hours: OpeningHours | null): number {
  if (hours === null) return -1
  const key = JSON.stringify(hours)
  const place = known.get(key) ?? table.push(hours) - 1
  known.set(key, place)
  return place
}

/** The public holidays from the eve of a civil day in China on, as far as they are announced. */
export function holidaysIn({ notices }: CurrentListings, today: Day): Day[] {
  return holidaysAhead(knownOn(calendarWith(notices), today))
}

/** What phones get on a civil day in China: everything, or what changed after a version that was once in force. */
export function listingsFor(current: CurrentListings, since: number | undefined, today: Day): Listings {
  const after = since !== undefined && since <= current.version ? since : null
  const hours: OpeningHours[] = []
  const places = new Map<string, number>()
  const rows: ListingRow[] = []
  const withdrawn: string[] = []
  let synthetic = false
  for (const entry of current.entries) {
    if (entry.content.kind === 'organisation') continue
    synthetic ||= isShown(entry) && entry.content.hospital.synthetic
    if (after !== null && changedIn(current, entry) <= after) continue
    if (!isShown(entry)) {
      if (after !== null) withdrawn.push(entry.id)
      continue
    }
    const physical = organisationIn(current, entry.content.hospital.physical)?.organisation ?? null
    const listing = listingFor(entry, physical, today)
    if (listing === null) continue
    const otherNames = [...listing.otherNames, ...mergedNames(current, entry.id, today)]
    rows.push(listingRow({ ...listing, otherNames }, placeIn(hours, places, listing.hours)))
  }
  const letters = new Set(rows.flatMap(([, name, others]) => Array.from(name + others.join(''))))
  const readings = Object.fromEntries(Object.entries(current.readings).filter(([letter]) => letters.has(letter)))
  const { version, publishedAt } = current
  const holidays = holidaysIn(current, today)
  return { version, since: after, publishedAt, synthetic, rows, withdrawn, hours, holidays, readings }
}

/** One internet hospital with the organisation it relies on; null where the entry is none, or is not shown. */
export function hospitalIn(current: CurrentListings, entry: ListingEntry): Hospital | null {
  if (entry.content.kind === 'organisation' || !isShown(entry)) return null
  const { hospital } = entry.content
  const physical = organisationIn(current, hospital.physical)
  return {
    id: entry.id,
    revision: entry.revision,
    hospital,
    physical: physical && {
      id: physical.entry.id,
      revision: physical.entry.revision,
      organisation: physical.organisation,
    },
    licence: hospitalFacts(hospital, physical?.organisation ?? null),
    physicalLicence: hospital.mode === 'second-name' && physical ? physicalFacts(physical.organisation) : null,
    confirmedOn: entry.confirmedOn,
    publishedAt: entry.publishedAt,
  }
}

/** A name or number as it is compared: full-width letters narrowed, capitals, without blanks and punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
}

function isCalled(current: CurrentListings, entry: ListingEntry, text: string, today: Day): boolean {
  if (entry.content.kind === 'organisation') return false
  const { licence } = entry.content.hospital
  const names = [nameOf(entry), ...otherNamesOf(entry, today), ...mergedNames(current, entry.id, today)]
  return [licence.number, ...names].some((one) => comparable(one) === text)
}

/** What the register says of a name or a number on a civil day in China. */
export function checkIn(current: CurrentListings, text: string, today: Day): LicenceCheck {
  const found = current.entries.filter((entry) => isShown(entry) && isCalled(current, entry, comparable(text), today))
  const [entry, ...others] = found
  if (entry === undefined) return { outcome: 'not-registered' }
  if (others.length > 0) return { outcome: 'several', names: found.map((one) => ({ id: one.id, name: nameOf(one) })) }
  const told = hospitalIn(current, entry)
  if (told === null) return { outcome: 'not-registered' }
  const { name, licence, supervision } = told.hospital
  return {
    outcome: 'registered',
    id: entry.id,
    name,
    number: licence.number,
    issuer: licence.issuer,
    synthetic: told.hospital.synthetic,
    licence: told.licence,
    physicalLicence: told.physicalLicence,
    registeredOn: licence.validFrom,
    supervision,
  }
}
