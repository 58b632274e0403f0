import { useCallback, useEffect, useState } from 'react'
import type { RestatementLog } from '../../contract/restatement'
import { documents } from '../../services/archive'
import type { CallFailure } from '../../services/call'

export type AskedLog =
  { state: 'asking' } | { state: 'answered'; log: RestatementLog } | { state: 'failed'; failure: CallFailure }

/** The log a release names; an answer that comes after another one was asked for is not shown. */
export function useLog(name: string | null): { asked: AskedLog; askAgain: () => void } {
  const [asked, setAsked] = useState<AskedLog>({ state: 'asking' })
  const ask = useCallback((): (() => void) => {
    let isWanted = true
    if (name === null) setAsked({ state: 'answered', log: { restatements: [] } })
    else {
      setAsked({ state: 'asking' })
      void documents.log(name).then((answer) => {
        if (!isWanted) return
        setAsked(answer.ok ? { state: 'answered', log: answer.output } : { state: 'failed', failure: answer.failure })
      })
    }
    return () => {
      isWanted = false
    }
  }, [name])
  useEffect(() => ask(), [ask])
  return { asked, askAgain: ask }
}
