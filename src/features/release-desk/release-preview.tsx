import { Badge } from '../../components/badge'
import { FigureNumber } from '../../components/figure-number'
import { FigureStamp } from '../../components/figure-stamp'
import { Div, H1, P } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import type { Output } from '../../contract/action'
import type { releaseDesk } from '../../contract/release-desk'
import { dayWords } from '../../format/days'
import { instantWords } from '../../format/instants'
import { stageWords } from '../../format/releases'
import { useAnswer } from '../../services/use-answer'

type Previewed = NonNullable<Output<typeof releaseDesk, 'releases.previewed'>['release']>

function PreviewedFigures({ release }: { release: Previewed }) {
  const described = new Map(release.definitions.map((one) => [one.metric, one]))
  const sourceOf = (id: string) => release.sources.find(({ source }) => source === id)?.name ?? id
  return release.figures.map((figure) => {
    const name = described.get(figure.metric)?.name ?? figure.metric
    return (
      <Div key={figure.metric} className="figure-row">
        <P className="figure-row-name">{name}</P>
        <FigureNumber stated={figure} />
        <FigureStamp
          {...figure}
          source={sourceOf(figure.source)}
          name={name}
          release={release.id}
          synthetic={release.synthetic}
        />
      </Div>
    )
  })
}

/** What residents would read at an instant: the headline figures as they will stand, under a banner that cannot be missed. */
export function ReleasePreview({ token }: { token: string }) {
  const { output, asking, failure, askAgain } = useAnswer('staff', 'releases.previewed', { token })
  if (output === null) return <Waiting words="正在打开预览" asking={asking} failure={failure} onRetry={askAgain} />
  const { at, release, next } = output
  const isOut = release?.stage === 'in-force' || release?.stage === 'archived'
  return (
    <>
      <H1 className="figure-title">{isOut ? '预览' : '预览，尚未发布'}</H1>
      <P className="standing as-date as-code">
        <Badge tone="amber">{release === null ? '没有发布' : stageWords[release.stage]}</Badge>
        {`居民在 ${instantWords(at)} 会看到下面的数。请不要截图外传。`}
      </P>
      {release === null && <P className="sentence">那时没有生效的发布，居民会看到“还没有发布”。</P>}
      {release && <P className="note as-date">{`数据截至 ${dayWords(release.asOf)}`}</P>}
      {next && <P className="note as-date as-count">{`下次发布：${instantWords(next.at)}（计划）`}</P>}
      {release && <PreviewedFigures release={release} />}
    </>
  )
}
