import { dayWords } from '../../format/days'
import { isDerived, lackingDays } from './divided'
import type { SeriesView } from './series-view'

/** What changed, and what the numbers below count. */
function statedSentence(view: SeriesView, moved: string, since: string): string {
  const { place } = view
  const joined = view.divided?.division.joined === view.subject
  const [before, then] = joined ? ['不含', '含'] : ['含', '不含']
  const { name = '' } = view.divided?.division ?? {}
  return `${moved}下面每天都按当天的区划：${place}的数在${since}以前${before}${name}，这一天起${then}${name}，前后不能直接比较。`
}

/** What was done to the days before the change. */
function rebasedSentence(view: SeriesView, since: string): string {
  const { place, subject, divided } = view
  const { joined, name } = divided?.division ?? { joined: '', name: '' }
  const done = joined === subject ? `加上${name}的数` : `减去${name}的数`
  return `按现行区划：${since}以前的每一天，用${place}上报的数${done}，标“推算”；这一天起是上报的数。全省的数不变。`
}

/** Sentences about a change of divisions, in the order they are read; none where there was no change. */
export function divisionSentences(view: SeriesView): string[] {
  const { divided, range } = view
  if (divided === null) return []
  const { name, from } = divided.division
  const since = dayWords(from)
  const moved = `${since}起，${name}由${divided.left}划归${divided.joined}。`
  if (range.from > from)
    return [
      `${moved}这一段都在这一天以后，${divided.refused === null ? '按哪种区划看都一样；只有和更早的日子比较时才不同' : '和更早的日子比较时请留意'}。`,
    ]
  if (divided.refused === 'not-reported')
    return [`${moved}这个指标没有${name}单独的数，不能按现行区划推算；这一天前后的数比较时请留意。`]
  if (divided.refused === 'not-additive')
    return [
      statedSentence(view, moved, since),
      `这个指标数的是不重复的人或对象，${name}的人可能在别处也算过，不能加减，只能按当天的区划看。`,
    ]
  if (divided.rebased === null) return [statedSentence(view, moved, since)]
  const lacking = lackingDays(view)
  const last = lacking.at(-1)
  return [
    `${moved}${rebasedSentence(view, since)}`,
    ...(last === undefined
      ? []
      : [`这一段里有 ${lacking.length} 天${name}没有可用的数（最近是${dayWords(last)}），推算不出，不当作 0。`]),
  ]
}

/** What a chart read aloud says of numbers nobody stated in this form; nothing where there are none. */
export function derivedSentence(view: SeriesView): string {
  const { periods } = view
  const derived = periods.filter((period) => isDerived(view, period)).length
  return derived === 0 ? '' : `图上有 ${derived} 个数是按现行区划推算的。`
}
