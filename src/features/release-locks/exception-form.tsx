import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { Div, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Day, Instant } from '../../contract/day'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { instantOf, millisecondsOf } from '../../services/clock'
import { useDeeds } from '../../services/use-answer'

export interface Named {
  metric: string
  name: string
}

export interface NamedSubject {
  subject: string
  name: string
}

interface ExceptionFormProps {
  metrics: readonly Named[]
  subjects: readonly NamedSubject[]
  through: Day
  servedAt: Instant
  onDone: () => void
}

const HOUR = 3_600_000
const lengths = [
  ['2', '两小时'],
  ['24', '一天'],
  ['168', '一周'],
] as const

const FIRST = '2000-01-01'
const ALL = ''

/** Lets other people change what is locked: which metric, whom, which days, for how long, and why. */
export function ExceptionForm({ metrics, subjects, through, servedAt, onDone }: ExceptionFormProps) {
  const [metric, setMetric] = useState(ALL)
  const [subject, setSubject] = useState(ALL)
  const [days, setDays] = useState<'all' | 'some'>('some')
  const [from, setFrom] = useState(through)
  const [hours, setHours] = useState<(typeof lengths)[number][0]>('24')
  const [reason, setReason] = useState('')
  const { doing, failure, run } = useDeeds()
  const send = async (): Promise<void> => {
    const scope = {
      metric: metric || null,
      subject: subject || null,
      from: days === 'all' ? null : from,
      to: days === 'all' ? null : through,
    }
    const until = instantOf(millisecondsOf(servedAt) + Number(hours) * HOUR)
    if (await run(() => call('staff', 'locks.except', { scope, until, reason }))) onDone()
  }
  return (
    <Div className="form">
      <ChoiceRow
        name="exception-metric"
        label="哪个指标"
        options={[[ALL, '全部'], ...metrics.map(({ metric: id, name }) => [id, name] as const)]}
        chosen={metric}
        onChoose={setMetric}
      />
      {subjects.length > 0 && (
        <ChoiceRow
          name="exception-subject"
          label="哪个地区"
          options={[[ALL, '全部'], ...subjects.map(({ subject: id, name }) => [id, name] as const)]}
          chosen={subject}
          onChoose={setSubject}
        />
      )}
      <ChoiceRow
        name="exception-days"
        label="哪些日期"
        options={[
          ['some', '从某天起'],
          ['all', '全部'],
        ]}
        chosen={days}
        onChoose={setDays}
      />
      {days === 'some' && (
        <DayField id="exception-from" label="从哪天起" day={from} from={FIRST} to={through} onChoose={setFrom} />
      )}
      <ChoiceRow name="exception-length" label="开多久" options={lengths} chosen={hours} onChoose={setHours} />
      <Field id="exception-reason" label="理由" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button plain" disabled={doing} onPress={() => void send()}>
        {doing ? '请稍候……' : '开例外'}
      </Press>
    </Div>
  )
}
