import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Invented } from '../../components/invented'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { ListingRevision } from '../../contract/listing-revision'
import { instantWords } from '../../format/instants'
import { revisionWords } from '../../format/revisions'
import { listingPath, revisionPath } from '../../services/desk-routes'
import { hospitalPath, openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import { isInvented, nameIn } from './naming'
import { RecordDeeds } from './record-deeds'
import { RestoreButton } from './restore-button'
import { useRoles } from './use-roles'

function wished({ content, mergedInto, base }: ListingRevision): string {
  if (mergedInto !== null) return `并入 ${mergedInto}`
  if (content === null) return '撤下'
  return base === 0 ? '新登记' : '修改'
}

interface HistoryRowProps {
  revision: ListingRevision
  mayRestore: boolean
}

function HistoryRow({ revision, mayRestore }: HistoryRowProps) {
  const { listing, number, state, reason, proposedBy, proposedAt } = revision
  return (
    <Definition term={`第 ${String(number)} 版：${wished(revision)}`} marks="as-code">
      <P>
        <Badge tone={state === 'published' ? 'plain' : 'amber'}>{revisionWords[state]}</Badge>
        {reason}
      </P>
      <P className="note">{`${proposedBy}，${instantWords(proposedAt)}`}</P>
      <Way path={revisionPath(listing, number)} words="看改了什么" open={openPath} />
      {mayRestore && <RestoreButton id={listing} number={number} />}
    </Definition>
  )
}

/** A listing at the desk: what is in force, what one may do about it, and its whole history. */
export function RecordSheet({ id }: { id: string }) {
  const roles = useRoles()
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.show', { id })
  if (output === null) return <Waiting words="正在取得条目" asking={asking} failure={failure} onRetry={askAgain} />
  const { inForce, history } = output
  const latest = history.find(({ content }) => content !== null)?.content
  const edits = roles.includes('listing-editor')
  const isShown = inForce !== null && inForce.content !== null
  const restorable = ({ number, state, content }: ListingRevision): boolean =>
    edits && content !== null && number !== inForce?.number && ['superseded', 'published'].includes(state)
  return (
    <>
      <H1 className="figure-title">{latest ? nameIn(latest) : id}</H1>
      <P className="as-code">
        <Invented synthetic={isInvented(latest ?? null)} />
        <Badge tone={isShown ? 'plain' : 'amber'}>{isShown ? '在册' : '不在册'}</Badge>
        {inForce ? `${id}，现行第 ${String(inForce.number)} 版` : `${id}，还没有通过的版本`}
      </P>
      {isShown && inForce.content?.kind === 'internet-hospital' && (
        <Way path={hospitalPath(id)} words="居民看到的页面" open={openPath} />
      )}
      {edits && isShown && <Way path={listingPath(id)} words="修改这个条目" open={openPath} />}
      {edits && isShown && <RecordDeeds inForce={inForce} />}
      <Section className="group">
        <H2 className="group-title">历史</H2>
        {history.map((revision) => (
          <HistoryRow key={revision.number} revision={revision} mayRestore={restorable(revision)} />
        ))}
      </Section>
    </>
  )
}
