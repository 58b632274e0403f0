import { useState } from 'react'
import { Field } from '../../components/field'
import { Div, H2, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ReleaseFile } from '../../contract/release-desk'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'

/** Withdraws a release by two people: one proposes with a public reason, another confirms; each types its id. */
export function WithdrawForm({ file, onDone }: { file: ReleaseFile; onDone: () => void }) {
  const { id, withdrawing } = file
  const [reason, setReason] = useState('')
  const [confirm, setConfirm] = useState('')
  const { doing, failure, run } = useDeeds()
  const act = async (action: 'releases.withdraw' | 'releases.confirm-withdrawal' | 'releases.keep'): Promise<void> => {
    const done = await run(() =>
      action === 'releases.withdraw'
        ? call('staff', action, { id, reason, confirm: confirm.trim() })
        : call('staff', action, { id, confirm: confirm.trim() }),
    )
    if (done !== null) onDone()
  }
  return (
    <Section className="group">
      <H2 className="group-title">撤回</H2>
      {withdrawing === null ? (
        <P className="sentence">撤回要两位发布人。撤回后居民看到“已撤回”和理由，更早的发布重新生效；什么也不删。</P>
      ) : (
        <P className="sentence as-date as-count">
          {`${instantWords(withdrawing.at)} ${withdrawing.own ? '您' : '另一位发布人'}提出撤回：${withdrawing.reason}`}
        </P>
      )}
      <Div className="form">
        {withdrawing === null && (
          <Field id="withdraw-reason" label="撤回的理由（公开）" value={reason} onChange={setReason} />
        )}
        {!withdrawing?.own && <Field id="withdraw-id" label="输入发布编号" value={confirm} onChange={setConfirm} />}
        <Wrong words={failure && failureSentence(failure)} />
        {withdrawing?.own && <P className="note">请另一位发布人来确认。</P>}
        {withdrawing === null && (
          <Press className="button plain" disabled={doing} onPress={() => void act('releases.withdraw')}>
            提出撤回
          </Press>
        )}
        {withdrawing?.own === false && (
          <Press className="button" disabled={doing} onPress={() => void act('releases.confirm-withdrawal')}>
            确认撤回
          </Press>
        )}
        {withdrawing !== null && (
          <Press className="button plain" disabled={doing} onPress={() => void act('releases.keep')}>
            不撤回了
          </Press>
        )}
      </Div>
    </Section>
  )
}
