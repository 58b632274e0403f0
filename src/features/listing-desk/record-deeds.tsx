import { useState } from 'react'
import { Field } from '../../components/field'
import { H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { ListingRevision } from '../../contract/listing-revision'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { revisionPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { ConfirmButton } from './confirm-button'
import { ListingPicker } from './listing-picker'

/** Which listing takes this one in; those of the same kind are offered. */
function MergeTarget({ inForce, onChoose }: { inForce: ListingRevision; onChoose: (id: string) => void }) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.names', {})
  const [chosen, setChosen] = useState('')
  if (output === null) return <Waiting words="正在取得名册" asking={asking} failure={failure} onRetry={askAgain} />
  const names = output.names.filter(({ id, kind }) => id !== inForce.listing && kind === inForce.content?.kind)
  return (
    <ListingPicker
      id="merge-into"
      label="并入哪一个"
      names={names}
      chosen={chosen}
      onChoose={(id) => {
        setChosen(id)
        onChoose(id)
      }}
    />
  )
}

/** Takes a listing off the register, or merges it into another one; both are drafts somebody else reviews. */
function Leaving({ inForce, way }: { inForce: ListingRevision; way: 'withdraw' | 'merge' }) {
  const { listing: id, number: base } = inForce
  const { doing, failure, run } = useDeeds()
  const [reason, setReason] = useState('')
  const [into, setInto] = useState('')
  const draft = async (): Promise<void> => {
    const mergedInto = way === 'merge' ? into : null
    const wish = { id, base, content: null, mergedInto, reason, effectiveFrom: null }
    const drafted = await run(() => call('admin', 'listings.draft', wish))
    if (drafted) openPath(revisionPath(id, drafted.number))
  }
  return (
    <>
      {way === 'merge' && <MergeTarget inForce={inForce} onChoose={setInto} />}
      <Field id={`${way}-reason`} label="原因（居民会看到）" value={reason} onChange={setReason} />
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing || (way === 'merge' && into === '')} onPress={() => void draft()}>
        {way === 'merge' ? '并入，存成草稿' : '撤下，存成草稿'}
      </Press>
    </>
  )
}

/** What an editor does with a listing in force beside wording it anew. */
export function RecordDeeds({ inForce }: { inForce: ListingRevision }) {
  const [way, setWay] = useState<'withdraw' | 'merge' | null>(null)
  return (
    <Section className="group">
      <H2 className="group-title">确认、撤下或并入</H2>
      <P className="note">核对过全部内容、没有错，就确认一次；每 90 天要确认一次，否则居民会看到“未确认”。</P>
      <ConfirmButton id={inForce.listing} />
      {(['withdraw', 'merge'] as const).map((one) => (
        <Press
          key={one}
          className="text-button"
          onPress={() => {
            setWay(way === one ? null : one)
          }}
        >
          {one === 'withdraw' ? '从登记册撤下……' : '并入另一个条目……'}
        </Press>
      ))}
      {way && <Leaving key={way} inForce={inForce} way={way} />}
    </Section>
  )
}
