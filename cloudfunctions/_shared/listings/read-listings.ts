import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { resident } from '../../../src/contract/resident'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { checkIn, type CurrentListings, entryLedTo, holidaysIn, hospitalIn, listingsFor } from './current-listings'
import { nameOf } from './listing-entry'
import { currentListings } from './listings.reader'

/** An instance answers from memory for so long what it read. */
const MEMORY_MS = 10_000

export type Remembering = (now: Instant) => Promise<CurrentListings>

/** Everything in force, from memory for at most 10 s; otherwise it costs one document. */
export function rememberedListings(database: Database): Remembering {
  let remembered: { current: CurrentListings; readAt: number } | null = null
  return async (now) => {
    const age = remembered === null ? MEMORY_MS : Date.parse(now) - remembered.readAt
    if (remembered === null || age < 0 || age >= MEMORY_MS)
      remembered = { current: await currentListings(database), readAt: Date.parse(now) }
    return remembered.current
  }
}

/** All internet hospitals, or what of them changed after a version. */
export async function readListings(
  current: Remembering,
  { since }: { since?: number | undefined },
  now: Instant,
): Promise<Output<typeof resident, 'listings.current'>> {
  return { ...listingsFor(await current(now), since, dayInChina(now)), servedAt: now }
}

/** One internet hospital, or its tombstone. Refuses with `not-found` what was never published. */
export async function readHospital(
  current: Remembering,
  { id }: { id: string },
  now: Instant,
): Promise<Output<typeof resident, 'hospitals.read'>> {
  const listings = await current(now)
  const entry = entryLedTo(listings, id)
  if (entry?.content.kind !== 'internet-hospital') throw new Refusal('not-found', '没有这家互联网医院。')
  const { withdrawn } = entry
  const tombstone = withdrawn && { id: entry.id, name: nameOf(entry), ...withdrawn }
  const holidays = holidaysIn(listings, dayInChina(now))
  return { hospital: hospitalIn(listings, entry), tombstone, holidays, servedAt: now }
}

/** What the register says of a name or a number. */
export async function readLicence(
  current: Remembering,
  { text }: { text: string },
  now: Instant,
): Promise<Output<typeof resident, 'licences.check'>> {
  return { check: checkIn(await current(now), text, dayInChina(now)), servedAt: now }
}
