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

/** What a release that arrived changes on the screen: it stands there now, or it is offered. */
function arrival(shown: Held | null, held: Held, takes: boolean): Partial<CurrentRelease> {
  return takes || !shown || same(shown, held) ? { held, newer: null } : { newer: held }
}

/** Paints what is stored at once, replaces it once while opening, and afterwards only offers. */
export function createCurrentRelease({ ask, read, keep, now }: Sources): CurrentReleaseStore {
  const initial = { held: read(), newer: null, asking: true, failure: null, full: false }
  const store = createStore<CurrentRelease>(() => initial)
  let opening = true
  let answeredAt = -Infinity
  let underWay: Promise<void> | null = null

  const askOnce = async (takes: boolean): Promise<void> => {
    const answer = await ask()
    const held = answer.ok ? heldFrom(answer.output, now()) : null
    if (held) {
      const changes = arrival(store.getState().held, held, takes || opening)
      store.setState({ ...changes, asking: false, failure: null, full: keep(held) === 'full' })
      answeredAt = now()
    } else {
      const { failure } = answer.ok ? unanswered('unreadable', '发布不完整') : answer
      store.setState({ asking: false, failure })
    }
    opening = false
    underWay = null
  }
  return {
    ...store,
    refresh({ takes = false, anyway = false } = {}) {
      if (underWay) return underWay
      const age = now() - answeredAt
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
