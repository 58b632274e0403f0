import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Answer, CallFailure } from '../../services/call'
import { unanswered } from '../../services/call'
import { type Held, heldFrom } from '../../services/stored-release'

/** Where releases come from and are kept; given by the program, or by a test. */
export interface Sources {
  ask: () => Promise<Answer<unknown>>
  read: () => Held | null
  keep: (held: Held) => 'kept' | 'full'
  now: () => number
}

export interface CurrentRelease {
  held: Held | null
  /** A later release, offered and not yet taken. */
  newer: Held | null
  asking: boolean
  failure: CallFailure | null
  /** The phone had no room for the release on the screen. */
  full: boolean
}

export interface CurrentReleaseStore extends StoreApi<CurrentRelease> {
  /** Asks unless the last answer is fresh or under way; `takes` says that a later release may replace what is shown. */
  refresh: (wish?: { takes?: boolean; anyway?: boolean }) => Promise<void>
  takeNewer: () => void
}

/** Within this many milliseconds of an answer nobody asks again. */
const FRESH = 10_000

const same = (one: Held, other: Held): boolean => one.release.manifestSha256 === other.release.manifestSha256

/** Paints what is stored at once, replaces it once while opening, and afterwards only offers. */
export function createCurrentRelease({ ask, read, keep, now }: Sources): CurrentReleaseStore {
  const store = createStore<CurrentRelease>(() => ({ held: read(), newer: null, asking: true, failure: null, full: false }))
  let opening = true
  let askedAt = -Infinity
  let underWay: Promise<void> | null = null

  const arrived = (held: Held, takes: boolean): void => {
    const full = keep(held) === 'full'
    const shown = store.getState().held
    const replaces = takes || !shown || same(shown, held)
    store.setState(replaces ? { held, newer: null, asking: false, failure: null, full } : { newer: held, asking: false, failure: null, full })
  }
  const askOnce = async (takes: boolean): Promise<void> => {
    const answer = await ask()
    const held = answer.ok ? heldFrom(answer.output, now()) : null
    if (held) arrived(held, takes || opening)
    else store.setState({ asking: false, failure: answer.ok ? unanswered('unreadable', '发布不完整').failure : answer.failure })
    if (held) askedAt = now()
    opening = false
    underWay = null
  }
  return {
    ...store,
    refresh({ takes = false, anyway = false } = {}) {
      if (underWay) return underWay
      const age = now() - askedAt
      if (!anyway && age >= 0 && age < FRESH) return Promise.resolve()
      store.setState({ asking: true })
      underWay = askOnce(takes)
      return underWay
    },
    takeNewer() {
      const { newer } = store.getState()
      if (newer) store.setState({ held: newer, newer: null })
    },
  }
}
