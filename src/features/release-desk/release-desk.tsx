import { useState } from 'react'
import { H1, H2, P, Press, Rows, Section } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Wrong } from '../../components/wrong'
import type { Instant } from '../../contract/day'
import type { ReleaseSummary } from '../../contract/release-desk'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { openPath } from '../../services/routes'
import { releasePath } from '../../services/staff-routes'
import { useAnswer, useDeeds } from '../../services/use-answer'
import { NextReleasePlan } from './next-release'
import { ReleaseRow } from './release-row'

function Listed({ title, none, releases }: { title: string; none: string; releases: readonly ReleaseSummary[] }) {
  return (
    <Section className="group">
      <H2 className="group-title">{title}</H2>
      {releases.length === 0 && <P className="note">{none}</P>}
      <Rows className="desk-cases">
        {releases.map((one) => (
          <ReleaseRow key={one.id} release={one} />
        ))}
      </Rows>
    </Section>
  )
}

function Cut() {
  const { doing, failure, run } = useDeeds()
  const cut = async (): Promise<void> => {
    const made = await run(() => call('staff', 'releases.cut', {}))
    if (made) openPath(releasePath(made.id))
  }
  return (
    <>
      <P className="sentence">生成时截止收数：此刻以前核实过的都在里面，以后的不在。</P>
      <Wrong words={failure && failureSentence(failure)} />
      <Press className="button" disabled={doing} onPress={() => void cut()}>
        {doing ? '正在生成……' : '生成一个草稿'}
      </Press>
    </>
  )
}

const isWaiting = ({ stage }: ReleaseSummary): boolean => stage === 'scheduled'

/** Every release by where it stands: drafts, the one that waits, the one in force, and the archive page by page. */
export function ReleaseDesk() {
  const [before, setBefore] = useState<Instant | null>(null)
  const { output, asking, failure, askAgain } = useAnswer('staff', 'releases.desk', before === null ? {} : { before })
  const roles = useAnswer('staff', 'grants.mine', {}).output?.roles ?? []
  if (output === null) return <Waiting words="正在查看发布" asking={asking} failure={failure} onRetry={askAgain} />
  const { open, archive, older, next, servedAt } = output
  const isPublisher = roles.includes('publisher')
  const drafts = open.filter(({ stage }) => stage !== 'discarded')
  const discarded = open.filter(({ stage }) => stage === 'discarded')
  return (
    <>
      <H1 className="figure-title">发布台</H1>
      <Wrong words={failure && failureSentence(failure)} />
      {before === null && isPublisher && <Cut />}
      {before === null && (
        <Listed title="待办" none="没有草稿，也没有在等时间的。" releases={[...archive.filter(isWaiting), ...drafts]} />
      )}
      {before === null && <NextReleasePlan next={next} servedAt={servedAt} may={isPublisher} onDone={askAgain} />}
      <Listed title="公布过的" none="还没有公布过。" releases={archive.filter((one) => !isWaiting(one))} />
      {older !== null && (
        <Press
          className="text-button"
          disabled={asking}
          onPress={() => {
            setBefore(older)
          }}
        >
          更早的发布
        </Press>
      )}
      {before !== null && (
        <Press
          className="text-button"
          disabled={asking}
          onPress={() => {
            setBefore(null)
          }}
        >
          回到最近的
        </Press>
      )}
      {discarded.length > 0 && before === null && <Listed title="放弃的草稿" none="" releases={discarded} />}
    </>
  )
}
