import '../../styles/archive.scss'
import { useState } from 'react'
import { Failed } from '../../components/failed'
import { Empty } from '../../components/empty'
import { H1, P, Press } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import type { PublishedRelease } from '../../contract/release'
import type { RestatementLog } from '../../contract/restatement'
import { failureWords } from '../../format/failures'
import { subjectWords } from '../../format/subjects'
import { openOverview } from '../../services/routes'
import { type Wanted, wantedRestatements } from './log-view'
import { RestatementEntry } from './restatement-entry'
import { useLog } from './use-log'

/** Drawn at first, and with every wish for more: a phone draws no thousand nodes at once. */
const SHOWN = 20

function wantedWords(release: PublishedRelease, { metric, subject }: Wanted): string {
  const name = release.definitions.find((defined) => defined.metric === metric)?.name ?? metric
  const whom = subject === null ? null : subjectWords(release.subjects, subject)
  return [whom, name].filter(Boolean).join('：')
}

function Entries({ log, release, wanted }: { log: RestatementLog; release: PublishedRelease; wanted: Wanted }) {
  const [all, setAll] = useState(false)
  const [shown, setShown] = useState(SHOWN)
  const narrows = !all && wanted.metric !== null
  const restatements = wantedRestatements(log, narrows ? wanted : { metric: null, subject: null })
  return (
    <>
      <H1 className="title">修订记录</H1>
      <P className="sentence">公布过的数改了，就记在这里：原来是多少，现在是多少，为什么改。原来的发布一直留着。</P>
      {narrows && (
        <P className="standing as-count">{`只看“${wantedWords(release, wanted)}”：${restatements.length} 处。`}</P>
      )}
      {narrows && (
        <Press
          className="text-button as-count"
          onPress={() => {
            setAll(true)
          }}
        >
          {`看全部 ${log.restatements.length} 处修订`}
        </Press>
      )}
      {narrows && restatements.length === 0 && <P className="sentence">这个数公布以来没有修订过。</P>}
      {restatements.slice(0, shown).map((restatement) => (
        <RestatementEntry key={restatement.id} restatement={restatement} release={release} />
      ))}
      {restatements.length > shown && (
        <Press
          className="button plain as-count"
          onPress={() => {
            setShown(shown + SHOWN)
          }}
        >
          {`再看 ${Math.min(SHOWN, restatements.length - shown)} 处更早的`}
        </Press>
      )}
    </>
  )
}

/** Every published value that was stated otherwise later, up to a release (spec: P04). */
export function RestatementsOf({ release, wanted }: { release: PublishedRelease; wanted: Wanted }) {
  const { asked, askAgain } = useLog(release.restatements.name)
  if (asked.state === 'asking') return <Skeleton words="正在取得修订记录" />
  if (asked.state === 'failed') {
    const { happened, next } = failureWords(asked.failure.code)
    return <Failed happened={happened} safe="修订记录没有丢，只是现在取不到。" next={next} onRetry={askAgain} />
  }
  if (asked.log.restatements.length === 0)
    return (
      <Empty
        title="还没有修订过"
        sentence={`到发布 ${release.id} 为止，公布过的数都没有改过。`}
        action="返回概览"
        onPress={openOverview}
      />
    )
  return <Entries log={asked.log} release={release} wanted={wanted} />
}
