import { useCallback, useEffect, useRef, useState } from 'react'
import type { PointStatement } from '../../contract/point-statement'
import type { PublishedRelease } from '../../contract/release'
import { yearOf } from '../../reckoning/calendar'
import { documents } from '../../services/archive'
import type { Answer, CallFailure } from '../../services/call'
import { call } from '../../services/cloud'
import { nameOfYear } from '../../services/named-years'
import { whenConnected } from '../../services/phone'
import { explainPoint } from '../../services/series-documents'

export interface Point {
  metric: string
  subject: string
  day: string
}

/** Every statement about a day; null where the release has no such day. */
type Found = PointStatement[] | null

export type Explained =
  { state: 'asking' } | { state: 'answered'; found: Found } | { state: 'failed'; failure: CallFailure }

async function explained(release: PublishedRelease, { metric, subject, day }: Point): Promise<Answer<Found>> {
  const named = await nameOfYear(documents, release, metric, yearOf(day))
  if (!named.ok) return named
  if (named.output === null) return { ok: true, output: null }
  return explainPoint(call, { name: named.output, subject, day })
}

/** What a release knows about one day. */
export function useStatements(
  release: PublishedRelease,
  { metric, subject, day }: Point,
): { asked: Explained; askAgain: () => void } {
  const [asked, setAsked] = useState<Explained>({ state: 'asking' })
  const turn = useRef(0)
  const askAgain = useCallback(() => {
    const mine = (turn.current += 1)
    setAsked({ state: 'asking' })
    void explained(release, { metric, subject, day }).then((answer) => {
      if (turn.current !== mine) return
      setAsked(answer.ok ? { state: 'answered', found: answer.output } : { state: 'failed', failure: answer.failure })
    })
  }, [release, metric, subject, day])
  useEffect(() => {
    askAgain()
    return () => {
      turn.current += 1
    }
  }, [askAgain])
  const hasFailed = asked.state === 'failed'
  useEffect(() => (hasFailed ? whenConnected(askAgain) : undefined), [hasFailed, askAgain])
  return { asked, askAgain }
}
