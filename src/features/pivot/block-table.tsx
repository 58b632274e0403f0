import { useMemo, useState } from 'react'
import { NumberTable } from '../../components/number-table'
import { Div, H3, Live, P, Press } from '../../components/prim'
import type { Pivot, PivotBlock } from '../../contract/pivot'
import { dayRange, dayWords } from '../../format/days'
import { reckonedWords, refusalWords, wholeWords } from '../../format/pivot'
import type { Span } from '../../reckoning/calendar'
import { headOf, rowsOf, type Touched } from './block-rows'
import type { Choice } from './choice'

/** More cells than this at once make a phone slow; and as few rows as there are always. */
const [CELLS, FEWEST] = [900, 12]

const spanWords = ({ from, to }: Span): string => (from === to ? dayWords(from) : dayRange(from, to))

interface BlockTableProps {
  pivot: Pivot
  block: PivotBlock
  onDrill: (narrower: Partial<Choice>) => void
}

function Told({ touched, block, pivot, onDrill }: BlockTableProps & { touched: Touched }) {
  const { subject, span, name, sentence } = touched
  const isDay = span.from === span.to
  const subjects = subject === null ? pivot.subjects.map((one) => one.subject) : [subject]
  return (
    <Live as="status" className="told-cell">
      <P className="desk-title">{name}</P>
      <P className="sentence as-date">{spanWords(span)}</P>
      <P className="sentence as-count as-date">{sentence}</P>
      {!isDay && (
        <Press
          className="text-button"
          onPress={() => {
            onDrill({ metrics: [block.metric], subjects, grain: 'day', ...span })
          }}
        >
          看这一段的每一天
        </Press>
      )}
    </Live>
  )
}

/** How cells and sums were made, and why there is no sum. */
function Making({ block }: { block: PivotBlock }) {
  const { reckoned, timeRefused, subjectsRefused, notWith } = block
  return (
    <Div className="note as-count">
      <P>{reckonedWords[reckoned]}</P>
      <P>{timeRefused === null ? wholeWords[reckoned] : `整段${refusalWords[timeRefused]}`}</P>
      {subjectsRefused === null && <P>“各对象合计”是有数的对象相加，下面写明几个有数；缺的不当作 0。</P>}
      {subjectsRefused !== null && subjectsRefused !== timeRefused && <P>{refusalWords[subjectsRefused]}</P>}
      {notWith.map((other) => (
        <P key={other}>{`与“${other}”来自不同系统，不能相加，也不比较。`}</P>
      ))}
    </Div>
  )
}

/** The table of one metric; a touched cell tells more and leads to its days. */
export function BlockTable({ pivot, block, onDrill }: BlockTableProps) {
  const [touched, setTouched] = useState<Touched | null>(null)
  const [turns, setTurns] = useState(1)
  const rows = useMemo(() => rowsOf(pivot, block, setTouched), [pivot, block])
  const head = headOf(pivot, block)
  const page = Math.max(FEWEST, Math.floor(CELLS / head.length))
  const shown = rows.slice(0, page * turns)
  return (
    <Div>
      <H3 className="desk-title">{`${block.name}（单位：${block.unit}）`}</H3>
      <NumberTable caption={`${block.name}的表`} head={head} rows={shown} />
      {shown.length < rows.length && (
        <Press
          className="text-button as-count"
          onPress={() => {
            setTurns(turns + 1)
          }}
        >
          {`再看更早的（还有 ${rows.length - shown.length} 行）`}
        </Press>
      )}
      {touched && <Told touched={touched} pivot={pivot} block={block} onDrill={onDrill} />}
      <Making block={block} />
    </Div>
  )
}
