import { useState } from 'react'
import { Badge } from '../../components/badge'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { Role } from '../../contract/action'
import type { DefinedMetric, DefinitionState, DefinitionVersion } from '../../contract/definitions'
import { dayWords } from '../../format/days'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

const states: Record<DefinitionState, string> = {
  proposed: '等待批准',
  approved: '已批准',
  refused: '已退回',
  dropped: '已收回',
}

interface VersionCardProps {
  version: DefinitionVersion
  metric: DefinedMetric
  roles: readonly Role[]
  onDone: () => void
}

function Decision({ version: { id }, metric: { name }, onDone }: VersionCardProps) {
  const { doing, failure, run } = useDeeds()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const decide = async (verdict: 'approved' | 'refused'): Promise<void> => {
    setWrong(reason.trim() === '' ? '请填写理由' : null)
    if (reason.trim() === '') return
    if ((await run(() => call('staff', 'definitions.decide', { id, verdict, reason }))) !== null) onDone()
  }
  return (
    <Div className="form">
      <Label className="label" htmlFor={`decide-${id}`}>
        批准或退回的理由
      </Label>
      <LinesEntry id={`decide-${id}`} value={reason} longest={300} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" label={`批准：${name}`} disabled={doing} onPress={() => void decide('approved')}>
        {doing ? '请稍候……' : '批准'}
      </Press>
      <Press className="button plain" label={`退回：${name}`} disabled={doing} onPress={() => void decide('refused')}>
        退回
      </Press>
    </Div>
  )
}

function TakingBack({ version: { id }, metric: { name }, onDone }: VersionCardProps) {
  const { doing, failure, run } = useDeeds()
  const drop = async (): Promise<void> => {
    if ((await run(() => call('staff', 'definitions.drop', { id }))) !== null) onDone()
  }
  return (
    <>
      <P className="note">您提出的，由另一人批准。</P>
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="text-button" label={`收回：${name}`} disabled={doing} onPress={() => void drop()}>
        {doing ? '请稍候……' : '收回'}
      </Press>
    </>
  )
}

/** What readers of published numbers will notice. */
function effectWords({ from }: DefinitionVersion, { publishedTo }: DefinedMetric): string {
  if (publishedTo === null || publishedTo < from) return '这一天起的数还没有公布。'
  return `已公布到 ${dayWords(publishedTo)}：数字不改，下一次发布起标明 ${dayWords(from)}起口径不同。`
}

/** One other definition: from when, what, why, and how it stands. */
export function VersionCard(props: VersionCardProps) {
  const { version, metric, roles } = props
  const { from, definition, title, reason, state, own, proposedAt, decidedAt, decision } = version
  const mayDecide = roles.some((role) => role === 'dictionary' || role === 'publisher')
  return (
    <Div className="fact">
      <P className="term as-date as-count">
        {`${dayWords(from)}起：${title}`}
        <Badge tone={state === 'proposed' ? 'amber' : 'plain'}>{states[state]}</Badge>
      </P>
      <P className="note as-count as-date">{`${definition.counts}${definition.excludes}${definition.mayChange}`}</P>
      <P className="note as-count as-date">{`为什么改：${reason}`}</P>
      <P className="note as-date">{`${instantWords(proposedAt)} 提出`}</P>
      {decidedAt !== null && (
        <P className="note as-date as-count">
          {`${instantWords(decidedAt)} ${states[state]}${decision === null ? '' : `：${decision}`}`}
        </P>
      )}
      {state === 'proposed' && <P className="note as-date">{effectWords(version, metric)}</P>}
      {state === 'proposed' && own && <TakingBack {...props} />}
      {state === 'proposed' && !own && mayDecide && <Decision {...props} />}
    </Div>
  )
}
