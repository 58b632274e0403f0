import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Field } from '../../components/field'
import { H1, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { ImportStanding } from '../../contract/listing-import'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call, callPatiently } from '../../services/cloud'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { ImportRows } from './import-rows'
import { countsWords, stateWords } from './outcome-words'

function Decision({ id, state, of, onDone }: Pick<ImportStanding, 'id' | 'state' | 'of'> & { onDone: () => void }) {
  const { doing, failure, run } = useDeeds()
  const [reply, setReply] = useState('')
  const decide = async (isRight: boolean): Promise<void> => {
    await run(() =>
      isRight ? callPatiently('admin', 'imports.approve', { id }) : call('admin', 'imports.refuse', { id, reply }),
    )
    onDone()
  }
  return (
    <Section className="group">
      <Wrong words={failure && failureSentence(failure)} />
      {state === 'in-review' && (
        <Press className="button as-count" disabled={doing} onPress={() => void decide(true)}>
          {doing ? `正在处理 ${String(of)} 条，几千条可能要半分钟……` : '全部通过'}
        </Press>
      )}
      <Field id="reply" label="退回的原因（退回时必填）" value={reply} onChange={setReply} />
      <Press className="button plain" disabled={doing} onPress={() => void decide(false)}>
        全部退回
      </Press>
    </Section>
  )
}

/** One import: who handed it in and why, what its rows change, and the decision of its reviewer. */
export function ImportSheet({ id }: { id: string }) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'imports.show', { id })
  const roles = useAnswer('staff', 'grants.mine', {}).output
  if (output === null) return <Waiting words="正在取得这次导入" asking={asking} failure={failure} onRetry={askAgain} />
  const { state, isOwn, counts, written, of, reason, proposedBy, proposedAt, reviewedBy, reply } = output
  const isOpen = state === 'arriving' || state === 'in-review'
  return (
    <>
      <H1 className="figure-title">一次批量导入</H1>
      <P className="as-count">
        <Badge tone={state === 'refused' ? 'red' : 'plain'}>{stateWords[state]}</Badge>
        {countsWords(counts)}
      </P>
      {state === 'arriving' && (
        <P className="wrong as-count">{`只传到 ${String(written)}/${String(of)} 条；请由提交的人用同一张表接着提交。`}</P>
      )}
      <Section className="group">
        <H2 className="group-title">经过</H2>
        <Definition term="理由">{reason}</Definition>
        <Definition term="提出" marks="as-code">{`${proposedBy}，${instantWords(proposedAt)}`}</Definition>
        {reviewedBy !== null && (
          <Definition term="审核" marks="as-code">
            {reviewedBy}
          </Definition>
        )}
        {reply !== null && <Definition term="退回的原因">{reply}</Definition>}
      </Section>
      <ImportRows id={id} />
      {isOpen && isOwn && <P className="sentence">自己提交的导入，要由另一位审核人处理。</P>}
      {isOpen && !isOwn && roles?.roles.includes('listing-reviewer') === true && (
        <Decision id={id} state={state} of={of} onDone={askAgain} />
      )}
    </>
  )
}
