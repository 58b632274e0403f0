import { useState } from 'react'
import type { Output } from '../../contract/action'
import type { RestatementReason } from '../../contract/restatement'
import type { staff } from '../../contract/staff'
import { typedNumber } from '../../format/typed-number'
import { call } from '../../services/cloud'
import { disk } from '../../services/disk'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'
import { type Deeds, useDeeds } from '../../services/use-answer'

interface Written {
  value: string
  reason: string
  reasonCode: RestatementReason
}

interface Wrongs {
  value: string | null
  reason: string | null
}

interface Restating extends Pick<Deeds, 'doing' | 'failure'> {
  written: Written
  wrong: Wrongs
  isSent: boolean
  write: (changes: Partial<Written>) => void
  send: () => Promise<void>
}

const blank: Written = { value: '', reason: '', reasonCode: 'R04' }
const nothing: Wrongs = { value: null, reason: null }

function wrongIn({ value, reason }: Written): Wrongs {
  return {
    value: typedNumber(value) === null ? '请填写不小于 0 的整数' : null,
    reason: reason.trim() === '' ? '请写明为什么修订' : null,
  }
}

/** The form of one restatement; what is typed stays on the phone until it was sent. */
export function useRestating(
  { metric, subject, day }: Output<typeof staff, 'values.history'>,
  source: string,
): Restating {
  const of = `restate ${metric} ${subject} ${day}`
  const { doing, failure, run } = useDeeds()
  const [written, setWritten] = useState<Written>(() => {
    const kept = readForm(disk, of)
    return kept === null ? blank : (JSON.parse(kept) as Written)
  })
  const [wrong, setWrong] = useState(nothing)
  const [isSent, setIsSent] = useState(false)
  const send = async (): Promise<void> => {
    const found = wrongIn(written)
    setWrong(found)
    if (found.value !== null || found.reason !== null) return
    const { reason, reasonCode } = written
    const about = { source, metric, subject, period: day, value: typedNumber(written.value), missing: null }
    const sent = await run(() => call('staff', 'observations.restate', { ...about, reason, reasonCode }))
    if (sent === null) return
    dropForm(disk, of)
    setIsSent(true)
  }
  return {
    written,
    wrong,
    doing,
    failure,
    isSent,
    send,
    write: (changes) => {
      const next = { ...written, ...changes }
      keepForm(disk, of, JSON.stringify(next))
      setWritten(next)
      setWrong(nothing)
    },
  }
}
