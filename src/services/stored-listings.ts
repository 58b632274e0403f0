import * as v from 'valibot'
import { Instant } from '../contract/day'
import { type ListingRow, Listings } from '../contract/listing-rows'
import type { OpeningHours } from '../contract/opening-hours'
import { type Answer, unanswered } from './call'
import type { Disk } from './disk'

const key = 'listings'
/** The place of its hours in a row. */
const HOURS = 12
/** As `listings.current` answers. */
const ServedListings = v.object({ ...Listings.entries, servedAt: Instant })
const HeldListings = v.object({ listings: Listings, servedAt: Instant, receivedAt: v.number() })
/** The listings in hand: `servedAt` by the server's clock, `receivedAt` by the phone's, both of one moment. */
export type HeldListings = v.InferOutput<typeof HeldListings>

/** Null where nothing is stored, or where what is stored is not whole (spec: E47). */
export function readStoredListings(disk: Disk): HeldListings | null {
  const stored = v.safeParse(HeldListings, disk.read(key))
  return stored.success ? stored.output : null
}

export function storeListings(disk: Disk, held: HeldListings): 'kept' | 'full' {
  return disk.write(key, held)
}

/** Rows whose hours stand in one table, each hours in it once. */
function joined(sources: readonly { rows: readonly ListingRow[]; hours: readonly OpeningHours[] }[]) {
  const hours: OpeningHours[] = []
  const places = new Map<string, number>()
  const placeOf = (one: OpeningHours | undefined): number => {
    if (one === undefined) return -1
    const text = JSON.stringify(one)
    const place = places.get(text) ?? hours.push(one) - 1
    places.set(text, place)
    return place
  }
  const rows = sources.flatMap((source) =>
    source.rows.map((row): ListingRow => {
      const moved: ListingRow = [...row]
      moved[HOURS] = placeOf(source.hours[row[HOURS]])
      return moved
    }),
  )
  return { rows, hours }
}

/** What is in hand once an answer came: all of it, or what changed since in the place of what was. */
function merged(held: Listings | null, arrived: Listings): Listings | null {
  if (arrived.since === null) return arrived
  if (held?.version !== arrived.since) return null
  if (arrived.rows.length + arrived.withdrawn.length === 0)
    return { ...arrived, since: null, rows: held.rows, hours: held.hours, readings: held.readings }
  const gone = new Set([...arrived.withdrawn, ...arrived.rows.map(([id]) => id)])
  const stays = { rows: held.rows.filter(([id]) => !gone.has(id)), hours: held.hours }
  const readings = { ...held.readings, ...arrived.readings }
  return { ...arrived, since: null, withdrawn: [], readings, ...joined([stays, arrived]) }
}

/** An answer joined to what is in hand; one that is not whole, or follows another version, is not taken (spec: E47). */
export function arrivedListings(
  held: HeldListings | null,
  answer: Answer<unknown>,
  receivedAt: number,
): Answer<HeldListings> {
  if (!answer.ok) return answer
  const read = v.safeParse(ServedListings, answer.output)
  if (!read.success) return unanswered('unreadable', '登记册不完整')
  const { servedAt, ...arrived } = read.output
  const listings = merged(held?.listings ?? null, arrived)
  if (listings === null) return unanswered('unreadable', '登记册接不上手机上的版本')
  return { ok: true, output: { listings, servedAt, receivedAt } }
}
