import type { Grain, PivotCell, PivotTotal, Reckoned, TotalRefusal } from '../contract/pivot'
import type { Unit } from '../contract/metric'
import type { Span } from '../reckoning/calendar'
import { dayWords, shortDay } from './days'
import { grouped } from './grouping'
import { noNumberWords } from './measured'
import { periodWords } from './spans'

export const grainWords: Record<Grain, string> = { day: '按日', week: '按周', month: '按月', year: '按年' }

export const reckonedWords: Record<Reckoned, string> = {
  growth: '每格是期末累计减去期初累计，计数重来时各段分开算再加。',
  sum: '每格是期内逐日相加。',
  standing: '每格是期末那天的累计，那天没有报就用之前最后一次。',
  last: '每格是期内最后一次上报的数。',
}

/** How the row of the whole span was made. */
export const wholeWords: Record<Reckoned, string> = {
  growth: '“整段”是整段的期末累计减期初累计。',
  sum: '“整段”是逐日相加。',
  standing: '“整段”是最后一次累计，不是各期相加。',
  last: '“整段”是最后一次上报，不是各期相加。',
}

export const refusalWords: Record<TotalRefusal, string> = {
  distinct: '不能相加：同一个人（或同一家）会在不同时间、不同对象里各算一次。',
  ratio: '不能相加：比值要由分子、分母重新算。',
  overlap: '各对象不能相加：所选的互相包含（如全省与地区、地区与医院），会重复计算。',
  'one-subject': '只选了一个对象，没有各对象合计。',
}

/** A period as the head of a row: without the week's days, which need a column of their own. */
export function rowWords(span: Span, grain: Grain): string {
  if (grain === 'week') return `${shortDay(span.from)}到${shortDay(span.to)}`
  if (grain === 'year') return `${span.from.slice(0, 4)}年`
  return periodWords(span, grain)
}

/** The number, or the word for why there is none. */
export function cellWords({ value, why, code, rounded }: PivotCell): string {
  if (value === null) return noNumberWords({ why: why ?? null, code: code ?? null }).word
  return `${rounded ? '约 ' : ''}${grouped(value)}`
}

/** What must be known with a number that is not whole: days that are missing, or an earlier day. */
export function cellNote({ days, day, countsFrom }: PivotCell): string | null {
  if (day !== undefined) return `${shortDay(day)}的数`
  if (days !== undefined) return `${days[0]}/${days[1]} 天`
  return countsFrom === undefined ? null : `从 ${shortDay(countsFrom)}之后算起`
}

/** Why there is no number, or what the number is, in a sentence. */
export function cellSentence(cell: PivotCell, unit: Unit): string {
  const { value, why, code, days, day, countsFrom } = cell
  if (value === null) return noNumberWords({ why: why ?? null, code: code ?? null }).sentence
  const parts = [`${cellWords(cell)} ${unit}`]
  if (day !== undefined) parts.push(`是 ${dayWords(day)}报的，之后没有新的`)
  if (days !== undefined) parts.push(`${days[1]} 天里 ${days[0]} 天有数`)
  if (countsFrom !== undefined) parts.push(`包括 ${dayWords(countsFrom)}之后没有报的几天`)
  return `${parts.join('，')}。`
}

export function totalWords({ value, rounded }: PivotTotal): string {
  return value === null ? '没有报数' : `${rounded ? '约 ' : ''}${grouped(value)}`
}

/** How complete a sum is: always said beside it (spec: E12). */
export function completenessWords({ known, of, partial }: PivotTotal): string {
  return partial === 0 ? `${known}/${of} 个` : `${known}/${of} 个，${partial} 个不全`
}
