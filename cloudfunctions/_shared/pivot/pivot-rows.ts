import type { Day } from '../../../src/contract/day'
import type { Pivot, PivotBlock, PivotCell, PivotTotal } from '../../../src/contract/pivot'
import { daysIn, type Span, weekOf } from '../../../src/reckoning/calendar'
import type { Cell } from '../open-data/csv'
import { yesOrNo } from '../open-data/words'
import { grainWords, reckonedWords, refusalWords, wholeWords, whyWords } from './pivot-words'

export const headings: readonly string[] = [
  '指标编号',
  '指标',
  '计量单位',
  '行',
  '统计对象编号',
  '统计对象',
  '统计期',
  '起',
  '止',
  '数值',
  '没有数值的原因',
  '有数的天数',
  '应有的天数',
  '有数的对象',
  '对象总数',
  '其中不全的对象',
  '数值所属日',
  '约数',
  '怎样算',
  '数据截至',
  '现行发布',
  '比现行发布新',
  '演示数据',
]

interface Place {
  row: '数值' | '整段' | '各对象合计'
  subject: readonly [id: string | null, name: string]
  period: string
  span: Span
}

/** The whole of one row: what it is about, its number or why there is none, how complete it is, and where it comes from. */
function rowOf(pivot: Pivot, block: PivotBlock, place: Place, said: readonly Cell[], how: string): Cell[] {
  const { row, subject, period, span } = place
  const { asOf, release, newer, synthetic } = pivot
  const about = [block.metric, block.name, block.unit, row, ...subject, period, span.from, span.to]
  return [...about, ...said, how, asOf, release?.id ?? '还没有发布', yesOrNo(newer), yesOrNo(synthetic)]
}

function cellCells(cell: PivotCell, { reckoned }: PivotBlock, span: Span): Cell[] {
  const { value, days, day, rounded } = cell
  const isCount = reckoned === 'growth' || reckoned === 'sum'
  const counted = isCount && value !== null ? (days ?? [daysIn(span), daysIn(span)]) : [null, null]
  const own: Day | null = isCount || value === null ? null : (day ?? span.to)
  return [value, whyWords(cell), ...counted, null, null, null, own, yesOrNo(rounded === true)]
}

function totalCells({ value, known, of, partial, rounded }: PivotTotal): Cell[] {
  const why = value === null ? '没有报数' : null
  return [value, why, null, null, known, of, partial, null, yesOrNo(rounded === true)]
}

const refusedCells = (why: string): Cell[] => [null, why, null, null, null, null, null, null, '否']

function periodName({ from }: Span, grain: Pivot['question']['grain']): string {
  if (grain === 'week') return weekOf(from)
  return from.slice(0, grain === 'year' ? 4 : grain === 'month' ? 7 : 10)
}

function subjectRows(pivot: Pivot, block: PivotBlock, number: number): Cell[][] {
  const { question, periods, subjects } = pivot
  const { subject, name } = subjects[number] ?? { subject: '', name: '' }
  const about = [subject, name] as const
  const rows = (block.cells[number] ?? []).map((cell, place) => {
    const { whole, within } = periods[place] ?? { whole: question, within: question }
    const where: Place = { row: '数值', subject: about, period: periodName(whole, question.grain), span: within }
    return rowOf(pivot, block, where, cellCells(cell, block, within), reckonedWords[block.reckoned])
  })
  const span = { from: question.from, to: question.to }
  const where: Place = { row: '整段', subject: about, period: '整段', span }
  const whole = block.overTime[number]
  if (whole) return [...rows, rowOf(pivot, block, where, cellCells(whole, block, span), wholeWords[block.reckoned])]
  const refused = refusalWords[block.timeRefused ?? 'distinct']
  return [...rows, rowOf(pivot, block, where, refusedCells(refused), '没有合计')]
}

function totalRows(pivot: Pivot, block: PivotBlock): Cell[][] {
  const { question, periods } = pivot
  const span = { from: question.from, to: question.to }
  const subject = [null, '各对象合计'] as const
  const whole: Place = { row: '各对象合计', subject, period: '整段', span }
  if (block.subjectsRefused !== null || block.whole === null) {
    const why = refusalWords[block.subjectsRefused ?? 'one-subject']
    return [rowOf(pivot, block, whole, refusedCells(why), '没有合计')]
  }
  const rows = block.overSubjects.map((total, place) => {
    const period = periods[place] ?? { whole: question, within: question }
    const where: Place = { ...whole, period: periodName(period.whole, question.grain), span: period.within }
    return rowOf(pivot, block, where, totalCells(total), '各对象相加')
  })
  return [...rows, rowOf(pivot, block, whole, totalCells(block.whole), '各对象的整段相加')]
}

/** A row a cell, with each subject's whole span after its periods, and the sums over subjects last. */
export function pivotRows(pivot: Pivot): Cell[][] {
  return pivot.blocks.flatMap((block) => [
    ...pivot.subjects.flatMap((_, number) => subjectRows(pivot, block, number)),
    ...totalRows(pivot, block),
  ])
}

/** What somebody must know who gets the file without having asked for it: two cells a row. */
export function pivotNotes({ question, asOf, knownAt, release, newer, synthetic, blocks }: Pivot): Cell[][] {
  const apart = blocks.filter(({ notWith }) => notWith.length > 0)
  return [
    ['数据', synthetic ? '演示数据，不是真实的统计' : '工作人员可见的统计数'],
    ['统计期', `${question.from} 到 ${question.to}，按${grainWords[question.grain]}`],
    ['数据截至', asOf ?? '没有数'],
    ['生成时刻（UTC）', knownAt],
    ['现行发布', release === null ? '还没有发布' : `${release.id}，数据截至 ${release.asOf}`],
    ['与发布的关系', newer ? '含有现行发布之后才收到的数，公开引用请以发布为准' : '没有比现行发布更新的数'],
    ['空格', '没有数值；原因写在旁边一列。0 表示有人报了 0'],
    ...apart.map(({ name, notWith }): Cell[] => [
      '不能相加',
      `“${name}”与“${notWith.join('”“')}”来自不同系统，不能相加`,
    ]),
  ]
}
