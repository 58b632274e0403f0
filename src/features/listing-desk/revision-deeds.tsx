import { useState } from 'react'
import { Field } from '../../components/field'
import { Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { draftPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useDeeds } from '../../services/use-answer'
import type { Compared } from './compared'

interface RevisionDeedsProps {
  compared: Compared
  /** Something was done: the revision is to be read again. */
  onDone: () => void
  onMerge: () => void
}

type Deed = 'listings.submit' | 'listings.approve' | 'listings.discard'
const done: Record<Deed | 'listings.refuse', string> = {
  'listings.submit': '已提交，等另一位审核人处理。',
  'listings.approve': '已通过。',
  'listings.discard': '已作废。',
  'listings.refuse': '已退回给编辑。',
}

/** What the reader may do with a revision: word it, submit it, give it up, or decide on it. */
export function RevisionDeeds({ compared: { revision, may }, onDone, onMerge }: RevisionDeedsProps) {
  const ref = { id: revision.listing, number: revision.number }
  const { doing, failure, run } = useDeeds()
  const [reply, setReply] = useState('')
  const [told, setTold] = useState<string | null>(null)
  const act = async (deed: Deed): Promise<void> => {
    const read = deed === 'listings.approve' ? { ...ref, proposedAt: revision.proposedAt } : ref
    if (await run(() => call('admin', deed, read))) setTold(done[deed])
    onDone()
  }
  const refuse = async (): Promise<void> => {
    if (await run(() => call('admin', 'listings.refuse', { ...ref, reply }))) setTold(done['listings.refuse'])
    onDone()
  }
  const button = (deed: Deed, words: string, plain?: string) => (
    <Press className={plain ? 'button plain' : 'button'} disabled={doing} onPress={() => void act(deed)}>
      {words}
    </Press>
  )
  return (
    <Section className="group">
      <Live as="status">{told !== null && <P className="sentence">{told}</P>}</Live>
      <Wrong words={failure && failureSentence(failure)} />
      {may.includes('submit') && button('listings.submit', '提交审核')}
      {may.includes('rebase') && (
        <Press className="button" onPress={onMerge}>
          和现行版本合并
        </Press>
      )}
      {may.includes('edit') && (
        <Press
          className="button plain"
          onPress={() => {
            openPath(draftPath(ref.id, ref.number))
          }}
        >
          修改这份草稿
        </Press>
      )}
      {may.includes('approve') && button('listings.approve', '通过')}
      {may.includes('refuse') && (
        <>
          <Field id="reply" label="退回的原因（退回时必填）" value={reply} onChange={setReply} />
          <Press className="button plain" disabled={doing} onPress={() => void refuse()}>
            退回
          </Press>
        </>
      )}
      {may.includes('discard') && button('listings.discard', '作废这份草稿', 'plain')}
    </Section>
  )
}
