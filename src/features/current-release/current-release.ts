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

const taken = ({ held, newer }: CurrentRelease): Partial<CurrentRelease> => ({ held: newer ?? held, newer: null })

/** What was answered, where it is a whole release. */
function understood(answer: Answer<unknown>, receivedAt: number): { held: Held } | { failure: CallFailure } {
  if (!answer.ok) return answer
  const held = heldFrom(answer.output, receivedAt)
  return held ? { held } : unanswered('unreadable', '发布不完整')
}

/** Paints what is stored at once, replaces it once while opening, and afterwards only offers. */
export function createCurrentRelease({ ask, read, keep, now }: Sources): CurrentReleaseStore {
  const initial = { held: read(), newer: null, asking: true, failure: null, full: false }
  const store = createStore<CurrentRelease>(() => initial)
  /** Whether the answer awaited may replace what is shown; the first one always may. */
  let taking = true
  let answeredAt = -Infinity
  let underWay: Promise<void> | null = null

  const askOnce = async (): Promise<void> => {
    const answer = understood(await ask(), now())
    if ('held' in answer) {
      const { held } = answer
      const changes = arrival(store.getState().held, held, taking)
      store.setState({ ...changes, asking: false, failure: null, full: keep(held) === 'full' })
      answeredAt = now()
    } else {
      store.setState({ asking: false, failure: answer.failure })
    }
    taking = false
    underWay = null
  }
  const takeNewer = (): void => {
    store.setState(taken)
  }
  return {
    ...store,
    takeNewer,
    refresh({ takes = false, anyway = false } = {}) {
      if (takes) takeNewer()
      const age = now() - answeredAt
      if (!underWay && !anyway && age >= 0 && age < FRESH) return Promise.resolve()
      taking ||= takes
      store.setState({ asking: true })
      underWay ??= askOnce()
      return underWay
    },
  }
}
