import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../contract/day'
import { dayOf } from '../../format/instants'
import { archive } from '../../services/archive'
import type { Opened } from '../../services/archived-releases'
import type { Answer, CallFailure } from '../../services/call'
import { instantOf, millisecondsOf, now } from '../../services/clock'
import { openOverview } from '../../services/routes'
import type { Held } from '../../services/stored-release'

export interface Journey extends Opened {
  day: Day
}

export type Search =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'failed'; day: Day | null; failure: CallFailure }
  | { state: 'not-yet'; day: Day }

/** Today in China by the server's clock, as far as one is in hand; the phone's own may be wrong (spec: E48). */
export function todayBy(present: Held | null): Day {
  const at = now()
  if (!present) return dayOf(instantOf(at))
  return dayOf(instantOf(millisecondsOf(present.servedAt) + Math.max(0, at - present.receivedAt)))
}

interface Travel {
  search: Search
  /** Looks for the release in force on a day; today's is the one in force now. */
  toDay: (day: Day) => void
  /** Looks for a release by its id, as of the day it was published. */
  toRelease: (id: string) => void
}

interface TravelWays {
  today: Day
  lookAt: (journey: Journey) => void
  returnToNow: () => void
}

/** Whoever has left the page is not to be taken anywhere by an answer that comes late. */
function useIsHere(): { current: boolean } {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}

/** Takes the whole program to a release gone by, and then shows its overview. */
export function useTravel({ today, lookAt, returnToNow }: TravelWays): Travel {
  const [search, setSearch] = useState<Search>({ state: 'none' })
  const isHere = useIsHere()
  const arrive = (answer: Answer<Opened>, day: Day | null): void => {
    if (!isHere.current) return
    if (!answer.ok) {
      setSearch({ state: 'failed', day, failure: answer.failure })
      return
    }
    setSearch({ state: 'none' })
    lookAt({ ...answer.output, day: day ?? dayOf(answer.output.held.release.publishedAt) })
    openOverview()
  }
  return {
    search,
    toDay(day) {
      if (day > today) setSearch({ state: 'not-yet', day })
      else if (day === today) {
        returnToNow()
        openOverview()
      } else {
        setSearch({ state: 'asking' })
        void archive.on(day).then((answer) => {
          arrive(answer, day)
        })
      }
    },
    toRelease(id) {
      setSearch({ state: 'asking' })
      const kept = archive.kept(id)
      const answer = kept
        ? Promise.resolve({ ok: true as const, output: { held: kept, full: false } })
        : archive.withId(id)
      void answer.then((arrived) => {
        arrive(arrived, null)
      })
    },
  }
}
