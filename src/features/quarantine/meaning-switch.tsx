import { useState } from 'react'
import { DayEntry } from '../../components/day-entry'
import { Field } from '../../components/field'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Day } from '../../contract/day'
import type { RowUnknown } from '../../contract/quarantine'
import { failureSentence } from '../../format/failures'
import { dayOf } from '../../format/instants'
import { plusDays } from '../../reckoning/calendar'
import { instantOf, now } from '../../services/clock'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

interface MeaningSwitchProps {
  source: string
  kind: RowUnknown
  code: string
  name: string
  onDone: () => void
}

const EARLIEST = '2015-01-01'
/** How many days ahead a change may be announced. */
const AHEAD = 366
const today = (): Day => dayOf(instantOf(now()))

/** Says what a code means from a day on, or that it is not taken from then on; what was typed stays when that fails. */
export function MeaningSwitch({ source, kind, code, name, onDone }: MeaningSwitchProps) {
  const { doing, failure, run } = useDeeds()
  const [isOpen, setIsOpen] = useState(false)
  const [from, setFrom] = useState<Day | null>(today)
  const [to, setTo] = useState('')
  const [factor, setFactor] = useState('1')
  const [reason, setReason] = useState('')
  const id = `switch ${source} ${kind} ${code}`
  const about = `${name}“${code}”`
  if (!isOpen)
    return (
      <Press
        className="text-button"
        label={`从某一天起改：${about}`}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        从某一天起改
      </Press>
    )
  const decide = async (isRefused: boolean): Promise<void> => {
    const meaning = isRefused ? { to: null, factor: 1 } : { to, factor: kind === 'unit' ? Number(factor) : 1 }
    const input = { source, kind, code, ...meaning, from: from ?? '', reason }
    const done = await run(() => call('staff', 'quarantine.switch', input))
    if (done === null) return
    setIsOpen(false)
    onDone()
  }
  return (
    <Div className="form">
      <P className="note">
        只改这一天和以后各日的行。更早的日子，以及已经采用的数值，仍按原来的；要改已采用的数值，请用修订。
      </P>
      <Label className="label" htmlFor={`${id} from`}>
        从哪一天的数值起
      </Label>
      <DayEntry
        id={`${id} from`}
        label="从哪一天的数值起"
        value={from}
        earliest={EARLIEST}
        latest={plusDays(today(), AHEAD)}
        onChange={setFrom}
      />
      <Field id={`${id} to`} label="从这一天起对应的编号" value={to} onChange={setTo} />
      {kind === 'unit' && (
        <Field id={`${id} factor`} label="一个单位等于几个（万人次写 10000）" value={factor} onChange={setFactor} />
      )}
      <Field id={`${id} reason`} label="理由、依据" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing} onPress={() => void decide(false)}>
        {doing ? '正在处理……' : '从这一天起按新的算'}
      </Press>
      <Press className="button plain" disabled={doing} onPress={() => void decide(true)}>
        从这一天起退回这个编号
      </Press>
    </Div>
  )
}
