import { H1, H2, P, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { useChinaTime } from '../../services/china-clock'
import { useAnswer } from '../../services/use-answer'
import { AnnouncementCard } from './announcement-card'
import { AnnouncementForm, type NamedMetric } from './announcement-form'

/** What residents are told beside the numbers: written here, approved by another person, taken back. */
export function AnnouncementDesk({ metrics }: { metrics: readonly NamedMetric[] }) {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'announcements.show', {})
  const { today } = useChinaTime(null)
  if (output === null) return <Waiting words="正在查看公告" asking={asking} failure={failure} onRetry={askAgain} />
  return (
    <>
      <H1 className="figure-title">公告</H1>
      <P className="note">一人写、另一位发布人批准，到时间居民自然看到，不用再操作；居民可以收起。</P>
      <Section className="group">
        <H2 className="group-title">写一条</H2>
        <AnnouncementForm metrics={metrics} today={today} onDrafted={askAgain} />
      </Section>
      <Section className="group">
        <H2 className="group-title">写过的</H2>
        <Wrong words={failure && failureSentence(failure)} />
        {output.announcements.length === 0 && <P className="note">还没有写过公告。</P>}
        <Rows className="desk-cases">
          {output.announcements.map((one) => (
            <AnnouncementCard key={one.id} announcement={one} metrics={metrics} onDone={askAgain} />
          ))}
        </Rows>
      </Section>
    </>
  )
}
