import { listingsFor, noListings } from '../../../../cloudfunctions/_shared/listings/current-listings'
import type { Answer } from '../../../../src/services/call'
import { createListings, type ListingSources } from '../../../../src/features/hospital-list/listings-store'
import type { HeldListings } from '../../../../src/services/stored-listings'
import { unanswered } from '../../../../src/services/call'
import { manyEntries, withReadings } from '../../../many-hospitals'

const SERVED = '2020-11-27T10:00:00.000Z'
const first = withReadings(noListings, manyEntries(3))
const second = withReadings(first, manyEntries(5).slice(6))

function phoneWith(held: HeldListings | null, answers: (since: number | undefined) => Answer<unknown>) {
  const asked: (number | undefined)[] = []
  const kept: HeldListings[] = []
  const clock = { now: 1_000_000 }
  const sources: ListingSources = {
    ask: (since) => {
      asked.push(since)
      return Promise.resolve(answers(since))
    },
    read: () => held,
    keep: (one) => (kept.push(one), 'kept'),
    now: () => clock.now,
  }
  return { store: createListings(sources), asked, kept, clock }
}
const served =
  (current = second) =>
  (since: number | undefined): Answer<unknown> => ({
    ok: true,
    output: { ...listingsFor(current, since, '2020-11-27'), servedAt: SERVED },
  })
async function holding(): Promise<HeldListings> {
  const { store, kept } = phoneWith(null, served(first))
  await store.refresh()
  return kept[0] as HeldListings
}

test('what the phone has is there at once, and one call brings what changed', async () => {
  const { store, asked, kept } = phoneWith(await holding(), served())
  expect(store.getState().held?.listings.rows).toHaveLength(3)
  await Promise.all([store.refresh(), store.refresh()])
  await store.refresh()
  expect(asked).toEqual([1])
  expect(store.getState().held?.listings.rows).toHaveLength(5)
  expect(kept).toHaveLength(1)
})

test('without a network the phone’s own stays, and the failure is known', async () => {
  const { store, kept } = phoneWith(await holding(), () => unanswered('unreachable', ''))
  await store.refresh()
  expect(store.getState()).toMatchObject({ asking: false, failure: { code: 'unreachable' } })
  expect(store.getState().held?.listings.rows).toHaveLength(3)
  expect(kept).toEqual([])
})

test('an answer that is spoilt changes nothing, and everything is asked for next time', async () => {
  const spoilt: Answer<unknown> = { ok: true, output: { version: 2 } }
  const { store, asked } = phoneWith(await holding(), (since) => (since === 1 ? spoilt : served()(since)))
  await store.refresh()
  expect(store.getState().held?.listings.version).toBe(1)
  expect(store.getState().failure?.code).toBe('unreadable')
  await store.refresh()
  expect(asked).toEqual([1, undefined])
  expect(store.getState()).toMatchObject({ failure: null, held: { listings: { version: 2 } } })
})
