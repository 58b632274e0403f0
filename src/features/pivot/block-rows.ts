import type { NumberCell, NumberRow } from '../../components/number-table-props'
import type { Pivot, PivotBlock, PivotCell, PivotTotal } from '../../contract/pivot'
import { cellNote, cellSentence, cellWords, completenessWords, rowWords, totalWords } from '../../format/pivot'
import type { Span } from '../../reckoning/calendar'

/** What of a table was touched: a subject (null for all of them) in a period (null for the whole span). */
export interface Touched {
  subject: string | null
  span: Span
  name: string
  label: string
  sentence: string
}

type Touch = (touched: Touched) => void

function cellOf(cell: PivotCell, touched: Omit<Touched, 'sentence'>, block: PivotBlock, touch: Touch): NumberCell {
  const words = cellWords(cell)
  const sentence = cellSentence(cell, block.unit)
  return {
    words: cell.value === null ? `○ ${words}` : words,
    small: cellNote(cell),
    quiet: cell.value === null,
    label: `${touched.name}，${touched.label}：${sentence}`,
    onPress: () => {
      touch({ ...touched, sentence })
    },
  }
}

function totalOf(
  total: PivotTotal,
  touched: Omit<Touched, 'sentence'>,
  { unit }: PivotBlock,
  touch: Touch,
): NumberCell {
  const words = totalWords(total)
  const complete = completenessWords(total)
  const sentence = total.value === null ? '没有一个对象报数。' : `${words} ${unit}，${complete}对象有数。`
  return {
    words: total.value === null ? `○ ${words}` : words,
    small: complete,
    quiet: total.value === null,
    label: `${touched.name}，${touched.label}：${sentence}`,
    onPress: () => {
      touch({ ...touched, sentence })
    },
  }
}

/** The heads of the columns: the sum stands first, so that it is in sight. */
export function headOf({ subjects }: Pivot, { subjectsRefused }: PivotBlock): string[] {
  const names = subjects.map(({ name }) => name)
  return ['统计期', ...(subjectsRefused === null ? ['各对象合计'] : []), ...names]
}

const REFUSED: NumberCell = { words: '不能相加', small: null, quiet: true, label: '不能相加', onPress: null }

function wholeRow({ question, subjects }: Pivot, block: PivotBlock, touch: Touch): NumberRow {
  const span = { from: question.from, to: question.to }
  const about = (name: string, subject: string | null) => ({ subject, span, name, label: '整段' })
  const cells = subjects.map(({ subject, name }, place): NumberCell => {
    const cell = block.overTime[place]
    return cell ? cellOf(cell, about(name, subject), block, touch) : REFUSED
  })
  const whole = block.whole ? [totalOf(block.whole, about('各对象合计', null), block, touch)] : []
  return { key: 'whole', label: '整段', isTotal: true, cells: [...whole, ...cells] }
}

/** The rows of a metric: the whole span, then the periods, the latest first. */
export function rowsOf(pivot: Pivot, block: PivotBlock, touch: Touch): NumberRow[] {
  const { periods, subjects, question } = pivot
  const rows = periods.map(({ whole, within }, place): NumberRow => {
    const label = rowWords(whole, question.grain)
    const about = (name: string, subject: string | null) => ({ subject, span: within, name, label })
    const total = block.overSubjects[place]
    const cells = subjects.map(({ subject, name }, number) => {
      const cell: PivotCell = block.cells[number]?.[place] ?? { value: null, why: 'missing' }
      return cellOf(cell, about(name, subject), block, touch)
    })
    const sum = total ? [totalOf(total, about('各对象合计', null), block, touch)] : []
    return { key: whole.from, label, isTotal: false, cells: [...sum, ...cells] }
  })
  return [wholeRow(pivot, block, touch), ...rows.reverse()]
}
