import { Badge } from '../../components/badge'
import { Div, P, Press, Row } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { AnnouncementStanding } from '../../contract/announcement-desk'
import { placeWords, stateWords, toneWords } from '../../format/announcements'
import { failureSentence } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { instantOf, now } from '../../services/clock'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import type { NamedMetric } from './announcement-form'

interface AnnouncementCardProps {
  announcement: AnnouncementStanding
  metrics: readonly NamedMetric[]
  onDone: () => void
}

/** One announcement, how it stands, and what can be done about it. */
export function AnnouncementCard({ announcement, metrics, onDone }: AnnouncementCardProps) {
  const { doing, failure, run } = useDeeds()
  const { id, tone, words, scope, from, to, state, draftedBy, approvedBy } = announcement
  const at = instantOf(now())
  const isOpen = state !== 'withdrawn' && at < to
  const decide = async (action: 'announcements.approve' | 'announcements.withdraw'): Promise<void> => {
    if ((await run(() => call('admin', action, { id }))) !== null) onDone()
  }
  return (
    <Row className="desk-case">
      <Div>
        <Badge tone={state === 'draft' && isOpen ? 'amber' : 'plain'}>{stateWords(announcement, at)}</Badge>
        <Badge>{toneWords.find(([one]) => one === tone)?.[1]}</Badge>
      </Div>
      <P className="desk-title as-date as-count">{words}</P>
      <P className="note as-code">{`出现在：${placeWords(scope, metrics)}`}</P>
      <P className="note as-date">{`${instantWords(from)}到 ${instantWords(to)}`}</P>
      <P className="note as-code">{`${draftedBy} 写${approvedBy === null ? '' : `，${approvedBy} 批准`}`}</P>
      <Wrong words={failure && failureSentence(failure)} />
      {isOpen && state === 'draft' && (
        <Press
          className="button"
          label={`批准：${words}`}
          disabled={doing}
          onPress={() => void decide('announcements.approve')}
        >
          批准
        </Press>
      )}
      {isOpen && (
        <Press
          className="button plain"
          label={`撤下：${words}`}
          disabled={doing}
          onPress={() => void decide('announcements.withdraw')}
        >
          {doing ? '请稍候……' : '撤下'}
        </Press>
      )}
    </Row>
  )
}
