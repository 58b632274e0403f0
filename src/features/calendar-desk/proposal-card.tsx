import { useState } from 'react'
import { Badge } from '../../components/badge'
import { LinesEntry } from '../../components/lines-entry'
import { Div, Label, P, Press, Row } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { NoticeProposal } from '../../contract/calendar'
import { proposalWords } from '../../format/calendar'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { EffectView } from './effect-view'
import { NoticeWords } from './notice-card'

interface ProposalProps {
  proposal: NoticeProposal
  onDone: () => void
}

function Deciding({ proposal: { id, notice }, onDone }: ProposalProps) {
  const { doing, failure, run } = useDeeds()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const decide = async (verdict: 'approve' | 'refuse'): Promise<void> => {
    setWrong(reason.trim() === '' ? '请填写理由' : null)
    if (reason.trim() === '') return
    if ((await run(() => call('staff', 'calendar.decide', { id, verdict, reason }))) !== null) onDone()
  }
  return (
    <Div className="form">
      <P className="note">请对照通知原文逐日核对。</P>
      <Label className="label" htmlFor={`reason-${id}`}>
        批准或退回的理由
      </Label>
      <LinesEntry id={`reason-${id}`} value={reason} longest={300} onChange={setReason} />
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Press className="button" label={`批准${notice.number}`} disabled={doing} onPress={() => void decide('approve')}>
        {doing ? '请稍候……' : '批准'}
      </Press>
      <Press
        className="button plain"
        label={`退回${notice.number}`}
        disabled={doing}
        onPress={() => void decide('refuse')}
      >
        退回
      </Press>
    </Div>
  )
}

function Dropping({ proposal: { id, notice }, onDone }: ProposalProps) {
  const { doing, failure, run } = useDeeds()
  const drop = async (): Promise<void> => {
    if ((await run(() => call('staff', 'calendar.drop', { id }))) !== null) onDone()
  }
  return (
    <>
      <P className="note">您填的，由另一位同事核对。</P>
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button plain" label={`撤回${notice.number}`} disabled={doing} onPress={() => void drop()}>
        {doing ? '请稍候……' : '撤回'}
      </Press>
    </>
  )
}

interface ProposalCardProps extends ProposalProps {
  mayEnter: boolean
  mayDecide: boolean
}

/** What somebody entered, what it would do, and what another person decided about it. */
export function ProposalCard({ proposal, mayEnter, mayDecide, onDone }: ProposalCardProps) {
  const { notice, state, reason, at, own, decided, effect } = proposal
  const waits = state === 'proposed'
  return (
    <Row className="desk-case">
      <P>
        <Badge tone={waits ? 'amber' : 'plain'}>{proposalWords[state]}</Badge>
      </P>
      <NoticeWords notice={notice} />
      <P className="note as-date">{`${own ? '您' : '另一位同事'}于 ${instantWords(at)} 填写，说明：`}</P>
      <P className="note as-given">{reason}</P>
      {decided && (
        <>
          <P className="note as-date">{`${decided.own ? '您' : '另一位同事'}于 ${instantWords(decided.at)} 决定，理由：`}</P>
          <P className="note as-given">{decided.reason}</P>
        </>
      )}
      {effect && <EffectView effect={effect} />}
      {waits && own && mayEnter && <Dropping proposal={proposal} onDone={onDone} />}
      {waits && !own && mayDecide && <Deciding proposal={proposal} onDone={onDone} />}
      {waits && !own && !mayDecide && <P className="note">由字典管理员或发布人核对。</P>}
    </Row>
  )
}
