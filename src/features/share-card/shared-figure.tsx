import '../../styles/archive.scss'
import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Empty } from '../../components/empty'
import { Failed } from '../../components/failed'
import { FigureNumber } from '../../components/figure-number'
import { Div, H1, P } from '../../components/prim'
import { Skeleton } from '../../components/skeleton'
import { failureWords } from '../../format/failures'
import { instantWords } from '../../format/instants'
import { missingWords } from '../../format/missing'
import { asOfWords, numberSentence } from '../../format/readings'
import { openOverview, sharedPath } from '../../services/routes'
import { usePassingOn } from '../../services/share'
import type { Held } from '../../services/stored-release'
import { nameWords, shareTitle } from './share-title'
import { ShareCard } from './share-card'
import type { SharedNumber, Wanted } from './shared-number'
import { standingOf } from './standing'
import { StandingBox } from './standing-box'
import { type OpenedRelease, useLogSince, useShared, useSharedNumber } from './use-shared'

interface SharedProps {
  wanted: Wanted
  /** The release in force now, as far as it is in hand, and whether it is being asked for. */
  present: Held | null
  asking: boolean
}

function AsPublished({ number, publishedAt }: { number: SharedNumber; publishedAt: string }) {
  const name = nameWords(number)
  return (
    <Div className="figure">
      <H1 className="figure-title">{name}</H1>
      <FigureNumber stated={number} leads />
      <P className="sentence">
        {number.value === null ? missingWords(number.missing).sentence : numberSentence(name, number)}
      </P>
      <Div className="origin">
        {asOfWords(number)}
        {number.synthetic && <Badge tone="amber">演示数据</Badge>}
        <Badge>{number.source}</Badge>
        {`${number.release}，${instantWords(publishedAt)} 公布`}
      </Div>
    </Div>
  )
}

interface FoundProps extends SharedProps {
  number: SharedNumber
  opened: OpenedRelease
}

function Found({ number, opened, wanted, present, asking }: FoundProps) {
  const { release } = opened.held
  const log = useLogSince(release, present?.release ?? null)
  const { subject, day } = wanted
  const path = sharedPath(number.metric, number.release, subject ?? undefined, day ?? undefined)
  usePassingOn({ title: shareTitle(number), path })
  const isChecking = log.state === 'asking' || (present === null && asking)
  const standing = isChecking
    ? null
    : standingOf(number, release, present?.release ?? null, log.state === 'opened' ? log.value : null)
  return (
    <>
      {opened.failure && (
        <P className="standing">
          <Badge tone="amber">离线</Badge>
          {`${failureWords(opened.failure.code).happened}。下面是以前存在手机上的。`}
        </P>
      )}
      <AsPublished number={number} publishedAt={release.publishedAt} />
      {standing ? (
        <StandingBox number={number} standing={standing} present={present && present.release} isPoint={day !== null} />
      ) : (
        <P className="standing-box">正在核对它后来有没有更正……</P>
      )}
      <ShareCard number={number} wanted={wanted} standing={standing} />
      {opened.full && (
        <P className="standing">
          <Badge>存储已满</Badge> 这次发布没能存到手机上，没有网络时打不开这一页。
        </P>
      )}
    </>
  )
}

function NotHere() {
  return (
    <Empty
      title="这次发布里没有这个数"
      sentence="可能链接写错了。现在公布的数都在概览里。"
      action="返回概览"
      onPress={openOverview}
    />
  )
}

interface NumberProps extends SharedProps {
  opened: OpenedRelease
  onRetry: () => void
}

function NumberIn({ opened, wanted, present, asking, onRetry }: NumberProps) {
  const number = useSharedNumber(opened.held.release, wanted)
  if (number.state === 'asking') return <Skeleton words="正在取得这个数" />
  if (number.state === 'failed') {
    const { happened, next } = failureWords(number.failure.code)
    return <Failed happened={happened} safe="公布过的数一直留着，没有丢。" next={next} onRetry={onRetry} />
  }
  if (number.value === null) return <NotHere />
  return <Found number={number.value} opened={opened} wanted={wanted} present={present} asking={asking} />
}

/** A number as a release published it, and whether it still stands (spec: R14, E35, E36). */
export function SharedFigure({ wanted, present, asking }: SharedProps) {
  const [round, setRound] = useState(0)
  const opened = useShared(wanted.release, present, round)
  const askAgain = (): void => {
    setRound(round + 1)
  }
  if (opened.state === 'asking') return <Skeleton words="正在取得当时的发布" />
  if (opened.state === 'opened')
    return <NumberIn opened={opened.value} wanted={wanted} present={present} asking={asking} onRetry={askAgain} />
  const { code, message } = opened.failure
  if (code === 'withdrawn')
    return (
      <Empty
        title="这次发布已撤回"
        sentence={`${message}请不要再用那张图上的数。`}
        action="看现在公布的数"
        onPress={openOverview}
      />
    )
  if (code === 'not-found' || code === 'invalid-input')
    return (
      <Empty
        title="找不到这次发布"
        sentence={`发布 ${wanted.release || '（没有写明）'} 可能已被撤回，也可能链接写错了。请不要再用那张图上的数，以现在公布的为准。`}
        action="看现在公布的数"
        onPress={openOverview}
      />
    )
  const { happened, next } = failureWords(code)
  return <Failed happened={happened} safe="公布过的数一直留着，没有丢。" next={next} onRetry={askAgain} />
}
