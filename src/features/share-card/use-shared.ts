import { useEffect, useState } from 'react'
import type { PublishedRelease } from '../../contract/release'
import type { RestatementLog } from '../../contract/restatement'
import { yearOf } from '../../reckoning/calendar'
import { archive, documents, series } from '../../services/archive'
import type { CallFailure } from '../../services/call'
import { nameOfYear } from '../../services/named-years'
import type { Held } from '../../services/stored-release'
import { headlineIn, pointIn, type SharedNumber, type Wanted } from './shared-number'
import { needsLog } from './standing'

export type Opening<T> = { state: 'asking' } | { state: 'opened'; value: T } | { state: 'failed'; failure: CallFailure }

export interface OpenedRelease {
  held: Held
  /** Why the cloud could not be asked whether it still stands; null where it could. */
  failure: CallFailure | null
  full: boolean
}

type Tell<T> = (opening: Opening<T>) => void

/** What the phone kept is shown at once; a release the cloud no longer has is not shown (spec: E36). */
async function openRelease(id: string, tell: Tell<OpenedRelease>): Promise<void> {
  const kept = archive.kept(id)
  tell(kept ? { state: 'opened', value: { held: kept, failure: null, full: false } } : { state: 'asking' })
  const answer = await archive.withId(id)
  if (answer.ok) tell({ state: 'opened', value: { ...answer.output, failure: null } })
  else if (kept && !['not-found', 'withdrawn'].includes(answer.failure.code))
    tell({ state: 'opened', value: { held: kept, failure: answer.failure, full: false } })
  else tell({ state: 'failed', failure: answer.failure })
}

async function openPoint(release: PublishedRelease, wanted: Wanted, tell: Tell<SharedNumber | null>): Promise<void> {
  tell({ state: 'asking' })
  const named = wanted.day === null ? null : await nameOfYear(documents, release, wanted.metric, yearOf(wanted.day))
  if (named && !named.ok) {
    tell({ state: 'failed', failure: named.failure })
    return
  }
  if (!named?.output) {
    tell({ state: 'opened', value: null })
    return
  }
  const answer = await series.one(named.output)
  if (answer.ok) tell({ state: 'opened', value: pointIn(release, answer.output, wanted) })
  else tell({ state: 'failed', failure: answer.failure })
}

/** Only the last wish is told of; answers to earlier ones come to nothing. */
function useOpening<T>(open: ((tell: Tell<T>) => Promise<void>) | null, keys: readonly unknown[]): Opening<T> {
  const [opening, setOpening] = useState<Opening<T>>({ state: 'asking' })
  useEffect(() => {
    let isWanted = true
    void open?.((told) => {
      if (isWanted) setOpening(told)
    })
    return () => {
      isWanted = false
    }
  }, keys)
  return opening
}

/** The release by its id: the one in hand where it is that, and otherwise asked for; `round` counts the times it was asked. */
export function useShared(id: string, present: Held | null, round: number): Opening<OpenedRelease> {
  const isInHand = present?.release.id === id
  const opened = useOpening<OpenedRelease>(isInHand ? null : (tell) => openRelease(id, tell), [id, isInHand, round])
  return isInHand ? { state: 'opened', value: { held: present, failure: null, full: false } } : opened
}

/** The number in a release: a headline figure, or a day of a series. */
export function useSharedNumber(release: PublishedRelease, wanted: Wanted): Opening<SharedNumber | null> {
  const { metric, subject, day } = wanted
  const point = useOpening<SharedNumber | null>(day === null ? null : (tell) => openPoint(release, wanted, tell), [
    release,
    metric,
    subject,
    day,
  ])
  return day === null ? { state: 'opened', value: headlineIn(release, wanted) } : point
}

/** The log of the release in force, where one must be read; null where none is needed. */
export function useLogSince(
  shared: PublishedRelease,
  present: PublishedRelease | null,
): Opening<RestatementLog | null> {
  const name = present && needsLog(shared, present) ? present.restatements.name : null
  const opened = useOpening<RestatementLog | null>(
    name === null
      ? null
      : async (tell) => {
          tell({ state: 'asking' })
          const answer = await documents.log(name)
          tell(answer.ok ? { state: 'opened', value: answer.output } : { state: 'failed', failure: answer.failure })
        },
    [name],
  )
  return name === null ? { state: 'opened', value: null } : opened
}
