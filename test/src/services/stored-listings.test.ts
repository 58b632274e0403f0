import { listingsFor, noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import { listingOf } from '../../../src/contract/listing-rows'
import type { Answer } from '../../../src/services/call'
import {
  arrivedListings,
  type HeldListings,
  readStoredListings,
  storeListings,
} from '../../../src/services/stored-listings'
import { always, hospitalEntry, nights, organisationEntry, workingDays } from '../../hospitals'
import { withReadings } from '../../many-hospitals'

const SERVED = '2020-11-27T10:00:00.000Z'
const first = withReadings(noListings, [
  organisationEntry('org-1'),
  hospitalEntry('松', { name: '松岭互联网医院', hours: workingDays }),
  hospitalEntry('柳', { name: '柳岸互联网医院', hours: nights }),
  hospitalEntry('桦', { name: '白桦互联网医院', hours: null }),
])
const second = withReadings(first, [
  hospitalEntry('柳', { name: '柳岸互联网医院', hours: always }),
  hospitalEntry('松', {}, { withdrawn: { reason: '停办', at: SERVED } }),
  hospitalEntry('梅', { name: '梅林互联网医院', hours: nights }),
])

const answer = (since?: number, current = second): Answer<unknown> => ({
  ok: true,
  output: { ...listingsFor(current, since, '2020-11-27'), servedAt: SERVED },
})

function taken(held: HeldListings | null, said: Answer<unknown>): HeldListings {
  const arrived = arrivedListings(held, said, 5)
  if (!arrived.ok) throw new Error(arrived.failure.message)
  return arrived.output
}
const told = ({ listings }: HeldListings) =>
  listings.rows
    .map((row) => listingOf(row, listings.hours))
    .map(({ name, hours }) => [name, hours])
    .sort()

test('what changed since is joined to what the phone has, each with its own hours', () => {
  const whole = taken(null, answer(undefined, first))
  const joined = taken(whole, answer(1))
  expect(told(joined)).toEqual(
    [
      ['白桦互联网医院', null],
      ['柳岸互联网医院', always],
      ['梅林互联网医院', nights],
    ].sort(),
  )
  expect(told(joined)).toEqual(told(taken(null, answer())))
  expect(joined.listings).toMatchObject({ version: 2, since: null, withdrawn: [], synthetic: true })
  expect(joined.listings.readings).toMatchObject({ 松: 'song', 梅: 'mei', 互: 'hu' })
})

test('a register that began anew replaces all the phone had', () => {
  const old = { ...taken(null, answer()), listings: { ...taken(null, answer()).listings, version: 9 } }
  const replaced = taken(old, answer(9, first))
  expect(replaced.listings.version).toBe(1)
  expect(told(replaced)).toHaveLength(3)
})

test('an answer that is not whole, or follows another version, is not taken', () => {
  const held = taken(null, answer(undefined, first))
  expect(arrivedListings(held, { ok: true, output: { version: 2, rows: [[1]] } }, 5)).toMatchObject({
    ok: false,
    failure: { code: 'unreadable' },
  })
  expect(arrivedListings(null, answer(1), 5)).toMatchObject({ ok: false })
})

test('what is stored comes back whole, and what was spoilt on the disk is nothing', () => {
  const stored = new Map<string, unknown>()
  const disk = {
    read: (key: string) => stored.get(key) ?? null,
    write: (key: string, value: unknown) => (stored.set(key, JSON.parse(JSON.stringify(value))), 'kept' as const),
    remove: (key: string) => void stored.delete(key),
  }
  const held = taken(null, answer())
  storeListings(disk, held)
  expect(readStoredListings(disk)).toEqual(held)
  stored.set('listings', { ...held, listings: { ...held.listings, rows: [['half']] } })
  expect(readStoredListings(disk)).toBeNull()
})
