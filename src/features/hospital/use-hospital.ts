import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import { Day, Instant } from '../../contract/day'
import { Hospital, Tombstone } from '../../contract/hospital'
import { type CallFailure, unanswered } from '../../services/call'
import { now } from '../../services/clock'
import { call } from '../../services/cloud'
import { keptDocuments } from '../../services/kept-documents'

const Kept = v.object({
  hospital: v.nullable(Hospital),
  tombstone: v.nullable(Tombstone),
  holidays: v.optional(v.array(Day), []),
  servedAt: Instant,
  receivedAt: v.number(),
})
export type KeptHospital = v.InferOutput<typeof Kept>

export interface UsedHospital {
  kept: KeptHospital | null
  asking: boolean
  failure: CallFailure | null
  askAgain: () => void
}

function readKept(id: string): KeptHospital | null {
  const read = v.safeParse(Kept, keptDocuments.read(`hospital:${id}`))
  return read.success ? read.output : null
}

/** One internet hospital: what the phone kept at once, and then what the register says now; kept for offline. */
export function useHospital(id: string): UsedHospital {
  const [state, setState] = useState<Omit<UsedHospital, 'askAgain'>>(() => ({
    kept: readKept(id),
    asking: true,
    failure: null,
  }))
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isHere = true
    void call('resident', 'hospitals.read', { id }).then((answer) => {
      if (!isHere) return
      const read = answer.ok ? v.safeParse(Kept, { ...answer.output, receivedAt: now() }) : null
      if (read?.success) {
        keptDocuments.keep(`hospital:${id}`, read.output)
        setState({ kept: read.output, asking: false, failure: null })
      } else {
        const { failure } = answer.ok ? unanswered('unreadable', '内容不完整') : answer
        setState((before) => ({ ...before, asking: false, failure }))
      }
    })
    return () => {
      isHere = false
    }
  }, [id, round])
  const askAgain = useCallback(() => {
    setState((before) => ({ ...before, asking: true }))
    setRound((before) => before + 1)
  }, [])
  return { ...state, askAgain }
}
