import { useState } from 'react'
import { LinesEntry } from '../../components/lines-entry'
import { Badge } from '../../components/badge'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { RuleStanding, RuleVersion } from '../../contract/anomalies'
import { ruleStateWords } from '../../format/anomalies'
import { dayRange, dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { grouped } from '../../format/grouping'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

interface VersionRowProps {
  rule: RuleStanding
  version: RuleVersion
  mayChange: boolean
  onDone: () => void
}

function Tried({ trial }: { trial: NonNullable<RuleVersion['trial']> }) {
  return (
    <>
      <P className="note as-date as-count">
        {`试算 ${dayRange(trial.from, trial.to)}：找到 ${trial.found} 处，其中判断过属实 ${trial.right} 处、误报 ${trial.wrong} 处。`}
      </P>
      {trial.samples.map(({ id, day, metric, value, expected }) => (
        <P key={id} className="note as-date as-count as-code">
          {`例：${dayWords(day)} ${metric} ${grouped(value)}，应为 ${expected}`}
        </P>
      ))}
    </>
  )
}

function Switch({ rule, version: { version, state }, onDone }: VersionRowProps) {
  const { doing, failure, run } = useDeeds()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const isOn = state === 'on'
  const words = isOn ? '停用这一版' : '启用这一版'
  const label = `${words}：${rule.name}第 ${version} 版`
  const id = `switch-${rule.id}-${version}`
  const send = async (): Promise<void> => {
    setWrong(reason.trim() === '' ? '请填写理由' : null)
    if (reason.trim() === '') return
    const wish = { rule: rule.id, version, on: !isOn, reason }
    if ((await run(() => call('staff', 'rules.switch', wish))) === null) return
    setReason('')
    setIsOpen(false)
    onDone()
  }
  if (!isOpen)
    return (
      <Press
        className="text-button"
        label={label}
        onPress={() => {
          setIsOpen(true)
        }}
      >
        {words}
      </Press>
    )
  return (
    <Div className="form">
      <Label className="label" htmlFor={id}>
        {isOn ? '停用的理由' : '启用的理由'}
      </Label>
      <LinesEntry id={id} value={reason} longest={500} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button plain" label={label} disabled={doing} onPress={() => void send()}>
        {doing ? '请稍候……' : words}
      </Press>
    </Div>
  )
}

/** One version: its parameters, how it did on a year of history, and switching it on or off. */
export function VersionRow({ rule, version: one, mayChange, onDone }: VersionRowProps) {
  const { doing, failure, run } = useDeeds()
  const { version, state, parameters, trial } = one
  const attempt = async (): Promise<void> => {
    if ((await run(() => call('staff', 'rules.try', { rule: rule.id, version }))) !== null) onDone()
  }
  const isTried = version === 1 || trial !== null
  return (
    <Div className="fact">
      <P className="term as-count">
        {`第 ${version} 版`}
        <Badge tone={state === 'draft' ? 'amber' : 'plain'}>{ruleStateWords[state]}</Badge>
      </P>
      {rule.parameters.map(({ key, name }) => (
        <P key={key} className="note as-count">{`${name}：${parameters[key] ?? '未知'}`}</P>
      ))}
      {trial && <Tried trial={trial} />}
      {mayChange && (
        <Press
          className="text-button"
          label={`用过去一年试算：${rule.name}第 ${version} 版`}
          disabled={doing}
          onPress={() => void attempt()}
        >
          {doing ? '正在试算……' : '用过去一年试算'}
        </Press>
      )}
      <Wrong words={failure && failureSentence(failure)} />
      {mayChange && isTried && <Switch rule={rule} version={one} mayChange onDone={onDone} />}
    </Div>
  )
}
