import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { Invented } from '../../components/invented'
import { H1, H2, P, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { ListingRevision } from '../../contract/listing-revision'
import { instantWords } from '../../format/instants'
import { revisionWords } from '../../format/revisions'
import { recordPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'
import type { Compared } from './compared'
import { ChangeRows } from '../../components/change-rows'
import { MergeForm } from './merge-form'
import { isInvented, nameIn } from './naming'
import { RevisionDeeds } from './revision-deeds'

function titleOf({ revision, current }: Compared): string {
  const content = revision.content ?? current
  return content === null ? revision.listing : nameIn(content)
}

function Wished({ compared: { revision, own } }: { compared: Compared }) {
  const { content, mergedInto, base } = revision
  if (mergedInto !== null) return <P className="sentence as-code">{`并入 ${mergedInto}：两个编号以后都指向它。`}</P>
  if (content === null) return <P className="sentence">从登记册撤下；居民会看到撤下的原因。</P>
  if (base === 0) return <P className="sentence">新登记，全部内容如下。</P>
  return own.length === 0 ? <P className="sentence">和依据的那一版一样，没有改动。</P> : null
}

/** Who wished it, when, and why; and what came of it. */
function Course({ revision }: { revision: ListingRevision }) {
  const { reason, proposedBy, proposedAt, effectiveFrom, reviewedBy, reviewedAt, reply } = revision
  return (
    <>
      <Definition term="理由">{reason}</Definition>
      <Definition term="提出" marks="as-code">{`${proposedBy}，${instantWords(proposedAt)}`}</Definition>
      <Definition term="生效" marks="as-date">
        {effectiveFrom === null ? '一通过就生效' : instantWords(effectiveFrom)}
      </Definition>
      {reviewedBy !== null && reviewedAt !== null && (
        <Definition term="审核" marks="as-code">{`${reviewedBy}，${instantWords(reviewedAt)}`}</Definition>
      )}
      {reply !== null && <Definition term="退回的原因">{reply}</Definition>}
    </>
  )
}

function Attention({
  compared: { faults, questions, withImport, revision, inForce, current },
}: {
  compared: Compared
}) {
  const isStale = revision.base !== inForce && revision.state !== 'published' && revision.state !== 'superseded'
  return (
    <>
      {withImport && <P className="sentence">这一版是批量导入的，请在那次导入里一起审核。</P>}
      {isStale && (
        <P className="wrong as-count">
          {current === null
            ? '写这一版以后，条目已经撤下或并入别的条目；要恢复，请在它的历史里恢复一版。'
            : `写这一版以后，条目已经改到第 ${String(inForce)} 版；要先合并，才能提交。`}
        </P>
      )}
      {faults.map(({ path, message }) => (
        <P key={path} className="wrong as-code">
          {message}
        </P>
      ))}
      {questions.map((question) => (
        <P key={question} className="sentence as-code">
          <Badge tone="amber">请核对</Badge>
          {question}
        </P>
      ))}
    </>
  )
}

/** One revision as it is read before it is submitted or decided, and what the reader may do with it. */
export function RevisionSheet({ id, number }: { id: string; number: number }) {
  const { output, failure, asking, askAgain } = useAnswer('admin', 'listings.compare', { id, number })
  const [isMerging, setIsMerging] = useState(false)
  if (output === null) return <Waiting words="正在取得这一版" asking={asking} failure={failure} onRetry={askAgain} />
  const { revision, own } = output
  if (isMerging && output.may.includes('rebase'))
    return (
      <MergeForm
        compared={output}
        onDone={() => {
          setIsMerging(false)
          askAgain()
        }}
      />
    )
  return (
    <>
      <H1 className="figure-title">{titleOf(output)}</H1>
      <P className="as-code">
        <Invented synthetic={isInvented(revision.content ?? output.current)} />
        <Badge tone={revision.state === 'refused' ? 'red' : 'plain'}>{revisionWords[revision.state]}</Badge>
        {`${id} 第 ${String(number)} 版，依据第 ${String(revision.base)} 版`}
      </P>
      <Attention compared={output} />
      <Section className="group">
        <H2 className="group-title">改了什么</H2>
        <Wished compared={output} />
        <ChangeRows changes={own} />
      </Section>
      <Section className="group">
        <H2 className="group-title">经过</H2>
        <Course revision={revision} />
      </Section>
      <RevisionDeeds
        compared={output}
        onDone={askAgain}
        onMerge={() => {
          setIsMerging(true)
        }}
      />
      <Way path={recordPath(id)} words="这个条目的历史" open={openPath} />
    </>
  )
}
