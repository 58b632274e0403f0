import { useCallback, useEffect, useRef, useState } from 'react'
import type { SeriesDocument } from '../../contract/series'
import type { Answer, CallFailure } from '../../services/call'
import { documents as published, series } from '../../services/archive'
import { whenConnected } from '../../services/phone'

export interface UsedSeries {
  /** The documents in hand, oldest year first. */
  documents: SeriesDocument[]
  have: number
  of: number
  asking: boolean
  failure: CallFailure | null
  askAgain: () => void
}

interface Standing {
  asking: boolean
  failure: CallFailure | null
  arrived: number
}

/** Years whose names are not on the phone yet, how many they are, and the document that has them. */
export interface UnnamedYears {
  name: string
  years: number
}

function asked(names: string[], lacking: string | null, arrived: () => void): Promise<Answer<unknown>> {
  return lacking === null ? series.fetch(names, arrived) : published.earlierYears(lacking)
}

/** The documents a view names: those on the phone at once, the others as they arrive; names that lack come first. */
export function useSeries(names: readonly string[], unnamed: UnnamedYears | null): UsedSeries {
  const lacking = unnamed?.name ?? null
  const wanted = names.join(' ')
  const [{ asking, failure }, setStanding] = useState<Standing>({ asking: false, failure: null, arrived: 0 })
  const turn = useRef(0)
  const ask = useCallback(() => {
    const mine = (turn.current += 1)
    const named = wanted.split(' ').filter(Boolean)
    if (lacking === null && series.held(named).size === named.length) {
      setStanding({ asking: false, failure: null, arrived: 0 })
      return
    }
    setStanding({ asking: true, failure: null, arrived: 0 })
    const told = (): void => {
      if (turn.current === mine) setStanding((before) => ({ ...before, arrived: before.arrived + 1 }))
    }
    void asked(named, lacking, told).then((answer) => {
      if (turn.current === mine) setStanding({ asking: false, failure: answer.ok ? null : answer.failure, arrived: 0 })
    })
  }, [wanted, lacking])
  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask])
  useEffect(() => (failure ? whenConnected(ask) : undefined), [failure, ask])
  const held = series.held(names)
  const documents = [...held.values()].sort((one, other) => one.year - other.year)
  const of = names.length + (unnamed?.years ?? 0)
  const lacks = held.size < of
  return {
    documents,
    have: held.size,
    of,
    asking: asking || (lacks && failure === null),
    failure: lacks ? failure : null,
    askAgain: ask,
  }
}
