import { H2, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ReleaseFile } from '../../contract/release-desk'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { PreviewForm } from './preview-form'
import { PublishForm } from './publish-form'
import { ReasonDeed } from './reason-deed'
import { WithdrawForm } from './withdraw-form'

interface DeedProps {
  file: ReleaseFile
  onDone: () => void
}

function whyNot({ ownApproval, ownFigures, checks }: ReleaseFile): string | null {
  if (ownFigures) return '里面有您上报的数值，请由其他人审批。'
  if (ownApproval) return '您已审批，请由另一位发布人审批。'
  return checks.some(({ colour }) => colour === 'red') ? '有检查没有通过，不能审批。' : null
}

function Approve({ file, onDone }: DeedProps) {
  const { doing, failure, run } = useDeeds()
  const reason = whyNot(file)
  const approve = async (): Promise<void> => {
    await run(() => call('staff', 'releases.approve', { id: file.id }))
    onDone()
  }
  return (
    <Section className="group">
      <H2 className="group-title">审批</H2>
      <P className="sentence as-count">{`${file.approvals} 名已审批，要 ${file.approvalsNeeded} 名。`}</P>
      <Wrong words={failure && failureSentence(failure)} />
      {reason !== null && <P className="note">{reason}</P>}
      {reason === null && (
        <Press className="button" disabled={doing} onPress={() => void approve()}>
          {doing ? '请稍候……' : '审批通过'}
        </Press>
      )}
    </Section>
  )
}

/** What a publisher may do with a release, by where it stands. */
export function ReleaseDeeds({ file, onDone }: DeedProps) {
  const { id, stage } = file
  const isOpen = stage === 'draft' || stage === 'approved'
  const isOut = stage === 'in-force' || stage === 'archived'
  const hasRed = file.checks.some(({ colour }) => colour === 'red')
  return (
    <>
      {stage === 'draft' && <Approve file={file} onDone={onDone} />}
      {(isOpen || stage === 'scheduled') && <PreviewForm key={stage} file={file} />}
      {stage === 'approved' && !hasRed && <PublishForm file={file} onDone={onDone} />}
      {stage === 'approved' && hasRed && <P className="wrong">有检查没有通过，不能发布。</P>}
      {stage === 'scheduled' && (
        <ReasonDeed
          id="unschedule-reason"
          words="取消排定"
          label="推迟的原因（公开，居民会看到）"
          deed={(reason) => call('staff', 'releases.unschedule', { id, reason })}
          onDone={onDone}
        />
      )}
      {isOpen && (
        <ReasonDeed
          id="discard-reason"
          words="放弃这个草稿"
          label="放弃的原因"
          deed={(reason) => call('staff', 'releases.discard', { id, reason })}
          onDone={onDone}
        />
      )}
      {isOut && <WithdrawForm file={file} onDone={onDone} />}
    </>
  )
}
