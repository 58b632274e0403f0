import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Day } from '../../contract/day'
import { arrivedRelease } from '../../services/arrived-release'
import type { Answer, CallFailure } from '../../services/call'
import type { Held } from '../../services/stored-release'

/** Where releases come from and are kept; given by the program, or by a test. */
export interface Sources {
  ask: () => Promise<Answer<unknown>>
  read: () => Held | null
  keep: (held: Held) => 'kept' | 'full'
  now: () => number
}

/** The release in force on a day gone by; `full` where the phone had no room to keep it. */
export interface Past {
  day: Day
  held: Held
  full: boolean
}

export interface CurrentRelease {
  /** In force now, as far as is known here. */
  held: Held | null
  /** What the whole program shows instead, for as long as somebody looks at the past. */
  past: Past | null
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
  /** From now on the whole program shows that release, and nobody is asked for a later one. */
  lookAt: (past: Past) => void
  returnToNow: () => void
}

/** Within this many milliseconds of an answer nobody asks again. */
const FRESH = 10_000

const same = (one: Held, other: Held): boolean => one.release.manifestSha256 === other.release.manifestSha256

const isWithdrawn = (shown: Held, { beside }: Held): boolean =>
  (beside?.withdrawn ?? []).some(({ id }) => id === shown.release.id)

/** What a release that arrived changes on the screen: it stands there now, or it is offered; what is announced beside it stands at once. */
function arrival(shown: Held | null, held: Held, takes: boolean): Partial<CurrentRelease> {
  return takes || !shown || same(shown, held) || isWithdrawn(shown, held)
    ? { held, newer: null }
    : { held: { ...shown, announcements: held.announcements }, newer: held }
}

const taken = ({ held, newer }: CurrentRelease): Partial<CurrentRelease> => ({ held: newer ?? held, newer: null })

/** To a day gone by and back; whoever comes back asks what is in force now. */
function travelling(
  store: StoreApi<CurrentRelease>,
  refresh: CurrentReleaseStore['refresh'],
): Pick<CurrentReleaseStore, 'lookAt' | 'returnToNow'> {
  return {
    lookAt(past) {
      store.setState({ past })
    },
    returnToNow() {
      store.setState({ past: null })
      void refresh()
    },
  }
}

/** Paints what is stored at once, replaces it once while opening, and afterwards only offers. */
export function createCurrentRelease({ ask, read, keep, now }: Sources): CurrentReleaseStore {
  const initial = { held: read(), past: null, newer: null, asking: true, failure: null, full: false }
  const store = createStore<CurrentRelease>(() => initial)
  /** Whether the answer awaited may replace what is shown; the first one always may. */
  let taking = true
  let answeredAt = -Infinity
  let underWay: Promise<void> | null = null

  const askOnce = async (): Promise<void> => {
    const answer = arrivedRelease(await ask(), now())
    if (answer.ok) {
      const held = answer.output
      const changes = arrival(store.getState().held, held, taking)
      store.setState({ ...changes, asking: false, failure: null, full: keep(held) === 'full' })
      answeredAt = now()
    } else {
      const { failure } = answer
      store.setState({ asking: false, failure, ...(failure.code === 'withdrawn' ? { held: null, newer: null } : {}) })
    }
    taking = false
    underWay = null
  }
  const takeNewer = (): void => {
    store.setState(taken)
  }
  const refresh: CurrentReleaseStore['refresh'] = ({ takes = false, anyway = false } = {}) => {
    if (store.getState().past) return Promise.resolve()
    if (takes) takeNewer()
    const age = now() - answeredAt
    if (!underWay && !anyway && age >= 0 && age < FRESH) return Promise.resolve()
    taking ||= takes
    store.setState({ asking: true })
    underWay ??= askOnce()
    return underWay
  }
  return { ...store, takeNewer, refresh, ...travelling(store, refresh) }
}
