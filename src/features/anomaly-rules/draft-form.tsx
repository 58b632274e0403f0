import { useState } from 'react'
import { Field } from '../../components/field'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { RuleStanding } from '../../contract/anomalies'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

interface DraftFormProps {
  rule: RuleStanding
  onDone: () => void
}

/** Another version of a rule with other parameters; it does nothing before it is tried and switched on. */
export function DraftForm({ rule, onDone }: DraftFormProps) {
  const { doing, failure, run } = useDeeds()
  const latest = rule.versions.at(-1)?.parameters ?? {}
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const textOf = (key: string): string => typed[key] ?? String(latest[key] ?? '')
  if (!isOpen)
    return (
      <Press
        className="button plain"
        label={`起草新版本：${rule.name}`}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        起草新版本
      </Press>
    )
  const send = async (): Promise<void> => {
    const parameters = Object.fromEntries(rule.parameters.map(({ key }) => [key, Number(textOf(key))]))
    const isNumber = rule.parameters.every(({ key }) => /^\d+(\.\d+)?$/.test(textOf(key)))
    const fault = isNumber ? (reason.trim() === '' ? '请填写理由' : null) : '参数应为不小于 0 的数字'
    setWrong(fault)
    if (fault !== null) return
    if ((await run(() => call('staff', 'rules.draft', { rule: rule.id, parameters, reason }))) === null) return
    setIsOpen(false)
    setReason('')
    onDone()
  }
  return (
    <Div className="form">
      {rule.parameters.map(({ key, name }) => (
        <Field
          key={key}
          id={`${rule.id}-${key}`}
          label={name}
          value={textOf(key)}
          onChange={(text) => {
            setTyped((before) => ({ ...before, [key]: text }))
          }}
        />
      ))}
      <Label className="label" htmlFor={`draft-${rule.id}`}>
        为什么要改
      </Label>
      <LinesEntry id={`draft-${rule.id}`} value={reason} longest={500} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" disabled={doing} onPress={() => void send()}>
        {doing ? '正在保存……' : '保存为草稿'}
      </Press>
    </Div>
  )
}
