import { useCallback, useEffect, useRef, useState } from 'react'
import type { SeriesDocument } from '../../contract/series'
import type { CallFailure } from '../../services/call'
import { call } from '../../services/cloud'
import { keptDocuments } from '../../services/kept-documents'
import { whenConnected } from '../../services/phone'
import { seriesDocuments } from '../../services/series-documents'

const series = seriesDocuments(call, keptDocuments)

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

/** The documents a view names: those on the phone at once, the others as they arrive. */
export function useSeries(names: readonly string[]): UsedSeries {
  const wanted = names.join(' ')
  const [{ asking, failure }, setStanding] = useState<Standing>({ asking: false, failure: null, arrived: 0 })
  const turn = useRef(0)
  const ask = useCallback(() => {
    const mine = (turn.current += 1)
    const named = wanted.split(' ').filter(Boolean)
    if (series.held(named).size === named.length) {
      setStanding({ asking: false, failure: null, arrived: 0 })
      return
    }
    setStanding({ asking: true, failure: null, arrived: 0 })
    const told = (): void => {
      if (turn.current === mine) setStanding((before) => ({ ...before, arrived: before.arrived + 1 }))
    }
    void series.fetch(named, told).then((answer) => {
      if (turn.current === mine) setStanding({ asking: false, failure: answer.ok ? null : answer.failure, arrived: 0 })
    })
  }, [wanted])
  useEffect(() => {
    ask()
    return () => {
      turn.current += 1
    }
  }, [ask])
  useEffect(() => (failure ? whenConnected(ask) : undefined), [failure, ask])
  const held = series.held(names)
  const documents = [...held.values()].sort((one, other) => one.year - other.year)
  const lacks = held.size < names.length
  return {
    documents,
    have: held.size,
    of: names.length,
    asking: asking || (lacks && failure === null),
    failure: lacks ? failure : null,
    askAgain: ask,
  }
}
