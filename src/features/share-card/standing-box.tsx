import { Badge } from '../../components/badge'
import { Div, P, Section } from '../../components/prim'
import { Restated, RestatedWhy } from '../../components/restated'
import { Way } from '../../components/way'
import type { Figure } from '../../contract/release'
import { instantWords } from '../../format/instants'
import { asOfWords, numberWords } from '../../format/readings'
import { figurePath, metricPath, openPath } from '../../services/routes'
import type { SharedNumber } from './shared-number'
import type { Standing } from './standing'

function Onward({ path, words }: { path: string; words: string }) {
  return <Way path={path} words={words} open={openPath} />
}

function Corrected({ number, standing }: { number: SharedNumber; standing: Extract<Standing, { kind: 'corrected' }> }) {
  const { value, missing, unit } = number
  return (
    <Section className="standing-box corrected figures">
      <P>
        <Badge tone="amber">已更正</Badge>
      </P>
      <P className="term">{asOfWords(number)}</P>
      <Restated old={{ value, missing }} new={standing.now} unit={unit} />
      {standing.steps.map(({ id, reason, explanation, decidedAt, release }) => (
        <Div key={id}>
          <RestatedWhy reason={reason} explanation={explanation} />
          <P className="origin">{`${instantWords(decidedAt)} 决定，从发布 ${release} 起改写`}</P>
        </Div>
      ))}
      {standing.steps.length === 0 && (
        <P className="sentence">{`发布 ${standing.release} 里同一天的数不同了，没有写明原因。`}</P>
      )}
    </Section>
  )
}

function Newer({ figure, synthetic, release }: { figure: Figure; synthetic: boolean; release: string }) {
  const { value, unit } = figure
  return (
    <Div className="origin">
      {`现行发布：${numberWords(figure)}${value === null ? '' : ` ${unit}`}，${asOfWords(figure)}`}
      {synthetic && <Badge tone="amber">演示数据</Badge>}
      {release}
    </Div>
  )
}

interface StandingBoxProps {
  number: SharedNumber
  standing: Standing
  /** The release in force; null where none is in hand. */
  present: { id: string; synthetic: boolean } | null
  /** Whether the number is a day of a series. */
  isPoint: boolean
}

/** Whether a number still stands: restated, untouched, or beyond our knowledge just now. */
export function StandingBox({ number, standing, present, isPoint }: StandingBoxProps) {
  const { metric, subject } = number
  const onward = isPoint ? metricPath(metric, subject) : figurePath(metric)
  if (standing.kind === 'corrected')
    return (
      <>
        <Corrected number={number} standing={standing} />
        <Onward path={onward} words="看现在的数" />
      </>
    )
  if (standing.kind === 'unknown')
    return <P className="standing-box">现在没法核对这个数后来有没有更正，连上网络再看。</P>
  if (standing.kind === 'in-force')
    return (
      <>
        <P className="standing-box">这就是现行发布里的数，没有更正过。</P>
        <Onward path={onward} words="看它的出处" />
      </>
    )
  return (
    <>
      <Section className="standing-box figures">
        <P>此数公布以来没有修订过。</P>
        {standing.newer && present && (
          <Newer figure={standing.newer} synthetic={present.synthetic} release={present.id} />
        )}
      </Section>
      <Onward path={onward} words={standing.newer ? '看更新的数' : '看现在的数'} />
    </>
  )
}
