import { useCallback, useEffect, useRef, useState } from 'react'
import type { PointStatement } from '../../contract/resident'
import type { CallFailure } from '../../services/call'
import { call } from '../../services/cloud'
import { whenConnected } from '../../services/phone'
import { explainPoint } from '../../services/series-documents'

export interface Point {
  /** The name of the series' document the day stands in. */
  name: string
  subject: string
  day: string
}

interface Asked {
  statements: PointStatement[] | null
  failure: CallFailure | null
}

/** Every statement about one day; null while nobody has answered. */
export function useStatements({ name, subject, day }: Point): Asked & { askAgain: () => void } {
  const [asked, setAsked] = useState<Asked>({ statements: null, failure: null })
  const turn = useRef(0)
  const askAgain = useCallback(() => {
    const mine = (turn.current += 1)
    setAsked({ statements: null, failure: null })
    void explainPoint(call, { name, subject, day }).then((answer) => {
      if (turn.current !== mine) return
      setAsked(answer.ok ? { statements: answer.output, failure: null } : { statements: null, failure: answer.failure })
    })
  }, [name, subject, day])
  useEffect(() => {
    askAgain()
    return () => {
      turn.current += 1
    }
  }, [askAgain])
  useEffect(() => (asked.failure ? whenConnected(askAgain) : undefined), [asked.failure, askAgain])
  return { ...asked, askAgain }
}
