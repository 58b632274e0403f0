import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { DayField } from '../../components/day-field'
import { Field } from '../../components/field'
import { Div, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Output } from '../../contract/action'
import type { sourceCorrections } from '../../contract/source-corrections'
import { failureSentence } from '../../format/failures'
import { plusDays } from '../../reckoning/calendar'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { deedWords } from './correction-words'
import { type Typed, typedFault, useTyped, wishOf } from './use-typed'

interface CorrectionFormProps {
  choices: Output<typeof sourceCorrections, 'source-corrections.show'>
  onDone: () => void
}

const FIRST = '2000-01-01'
/** As far ahead as a rule is written, in days. */
const AHEAD = 366

function Numbers({ typed, fill, unit }: { typed: Typed; fill: (changes: Partial<Typed>) => void; unit: string }) {
  const number = (field: 'value' | 'times' | 'per' | 'low' | 'high', label: string) => (
    <Field
      id={`correction-${field}`}
      label={label}
      value={typed[field]}
      onChange={(text) => {
        fill({ [field]: text })
      }}
    />
  )
  return (
    <>
      {typed.does === 'override' && number('value', `改为多少（${unit}）`)}
      {typed.does === 'scale' && number('times', '乘几（万人次写成人次的，写 10000）')}
      {typed.does === 'scale' && number('per', '除以几')}
      {number('low', `来源错报的数不小于（${unit}）`)}
      {number('high', `来源错报的数不大于（${unit}）`)}
    </>
  )
}

/** What a source says wrong and what is done about it; what is typed stays on the phone until it was proposed. */
export function CorrectionForm({ choices: { sources, metrics, subjects, today }, onDone }: CorrectionFormProps) {
  const { doing, failure, run } = useDeeds()
  const { typed, fill, drop } = useTyped({
    source: sources[0]?.source ?? '',
    metric: metrics[0]?.metric ?? '',
    subject: subjects[0]?.subject ?? '',
    today,
  })
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (): Promise<void> => {
    const fault = typedFault(typed)
    setWrong(fault)
    if (fault !== null) return
    if ((await run(() => call('staff', 'source-corrections.propose', wishOf(typed)))) === null) return
    drop()
    onDone()
  }
  const chosen = <Key extends 'source' | 'metric' | 'subject' | 'does'>(key: Key) => ({
    plain: true,
    name: `correction-${key}`,
    chosen: typed[key],
    onChoose: (option: Typed[Key]) => {
      fill({ [key]: option })
    },
  })
  const day = (key: 'from' | 'to', label: string) => (
    <DayField
      id={`correction-${key}`}
      label={label}
      day={typed[key]}
      from={FIRST}
      to={plusDays(today, AHEAD)}
      onChoose={(one) => {
        fill({ [key]: one })
      }}
    />
  )
  const unit = metrics.find(({ metric }) => metric === typed.metric)?.unit ?? ''
  return (
    <Div className="form">
      <ChoiceRow {...chosen('source')} label="哪个来源" options={sources.map(({ source, name }) => [source, name])} />
      <ChoiceRow {...chosen('metric')} label="哪个指标" options={metrics.map(({ metric, name }) => [metric, name])} />
      <ChoiceRow {...chosen('subject')} label="谁的数" options={subjects.map(({ subject, name }) => [subject, name])} />
      {day('from', '从哪天的数起')}
      {day('to', '到哪天的数止')}
      <ChoiceRow {...chosen('does')} label="怎样更正" options={deedWords} />
      <Numbers typed={typed} fill={fill} unit={unit} />
      {(
        [
          ['provider', '由谁提供'],
          ['reason', '为什么'],
        ] as const
      ).map(([field, label]) => (
        <Field
          key={field}
          id={`correction-${field}`}
          label={label}
          value={typed[field]}
          onChange={(text) => {
            fill({ [field]: text })
          }}
        />
      ))}
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在提交……' : '提交，由核对人批准'}
      </Press>
    </Div>
  )
}
