import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, CallFailure } from '../../services/call'
import { arrivedListings, type HeldListings } from '../../services/stored-listings'

/** Where listings come from and are kept; given by the program, or by a test. */
export interface ListingSources {
  /** Asks for what changed after a version; for everything where it is undefined. */
  ask: (since: number | undefined) => Promise<Answer<unknown>>
  read: () => HeldListings | null
  keep: (held: HeldListings) => 'kept' | 'full'
  now: () => number
}

export interface ListingsState {
  held: HeldListings | null
  asking: boolean
  failure: CallFailure | null
  /** The phone had no room to keep what is shown. */
  full: boolean
}

export interface ListingsStore extends StoreApi<ListingsState> {
  /** Asks once at an opening; `anyway` asks whatever was answered just before. */
  refresh: (wish?: { anyway?: boolean }) => Promise<void>
}

/** Within this many milliseconds of an answer nobody asks again. */
const FRESH = 10_000

/** Paints what the phone has at once, and then asks for what changed since. */
export function createListings({ ask, read, keep, now }: ListingSources): ListingsStore {
  const store = createStore<ListingsState>(() => ({ held: read(), asking: true, failure: null, full: false }))
  let answeredAt = -Infinity
  /** Whether the last answer could not be joined to what is in hand: then everything is asked for. */
  let isLost = false
  let underWay: Promise<void> | null = null
  const askOnce = async (): Promise<void> => {
    const before = store.getState().held
    const answer = arrivedListings(before, await ask(isLost ? undefined : before?.listings.version), now())
    isLost = !answer.ok && answer.failure.code === 'unreadable'
    if (answer.ok) {
      const held = answer.output
      store.setState({ held, asking: false, failure: null, full: keep(held) === 'full' })
      answeredAt = now()
    } else store.setState({ asking: false, failure: answer.failure })
    underWay = null
  }
  return {
    ...store,
    refresh({ anyway = false } = {}) {
      const age = now() - answeredAt
      if (!underWay && !anyway && age >= 0 && age < FRESH) return Promise.resolve()
      store.setState({ asking: true })
      underWay ??= askOnce()
      return underWay
    },
  }
}
