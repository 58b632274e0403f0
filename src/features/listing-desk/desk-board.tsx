import type { ReactNode } from 'react'
import { Div, H1, H2, P, Press, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { Role } from '../../contract/action'
import type { ListingRevision } from '../../contract/listing-revision'
import { findPath, newListingPath, remindersPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import { RevisionRows } from './revision-rows'

interface RevisionListProps {
  title: string
  none: string
  action: 'listings.queue' | 'listings.mine'
}

function RevisionList({ title, none, action }: RevisionListProps) {
  const { output, asking, failure, askAgain } = useAnswer('admin', action, {})
  const revisions: readonly ListingRevision[] | null = output?.revisions ?? null
  return (
    <Section className="group">
      <H2 className="group-title">{title}</H2>
      {revisions === null ? (
        <Waiting words={`正在取得${title}`} asking={asking} failure={failure} onRetry={askAgain} />
      ) : (
        <>
          <P className="note as-count">{revisions.length === 0 ? none : `${String(revisions.length)} 份`}</P>
          <RevisionRows revisions={revisions} />
          <Press className="text-button" disabled={asking} onPress={askAgain}>
            {asking ? '正在取得……' : `再取一次${title}`}
          </Press>
        </>
      )}
    </Section>
  )
}

/** A way to other work, for those who hold one of the roles. */
export interface DeskWay {
  name: string
  roles: readonly Role[]
  link: ReactNode
}

/** Where somebody who keeps the register begins: what waits, what is one's own, and the ways to everything else. */
export function DeskBoard({ ways }: { ways: readonly DeskWay[] }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'grants.mine', {})
  if (output === null) return <Waiting words="正在查看您的权限" asking={asking} failure={failure} onRetry={askAgain} />
  const edits = output.roles.includes('listing-editor')
  const keeps = edits || output.roles.includes('listing-reviewer')
  return (
    <>
      <H1 className="figure-title">登记处</H1>
      {keeps && <RevisionList title="待审和待生效" none="没有等审核的。" action="listings.queue" />}
      {edits && <RevisionList title="我提出的" none="没有草稿，也没有在审的。" action="listings.mine" />}
      <Section className="group">
        <H2 className="group-title">办事</H2>
        {keeps && <Way path={remindersPath()} words="到期和该确认的" open={openPath} />}
        {(keeps || output.roles.includes('auditor')) && <Way path={findPath()} words="找一个条目" open={openPath} />}
        {edits && <Way path={newListingPath('internet-hospital')} words="登记互联网医院" open={openPath} />}
        {edits && <Way path={newListingPath('organisation')} words="登记医疗机构" open={openPath} />}
        {ways
          .filter(({ roles }) => roles.some((role) => output.roles.includes(role)))
          .map(({ name, link }) => (
            <Div key={name}>{link}</Div>
          ))}
      </Section>
    </>
  )
}
