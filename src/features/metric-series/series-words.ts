import { dayWords } from '../../format/days'
import { measuredWords, noNumberWords } from '../../format/measured'
import { coverageWords, periodWords, spanWords, weekdayWords } from '../../format/spans'
import { daysIn } from '../../reckoning/calendar'
import type { Measured } from '../../reckoning/measured'
import type { Period, Reckoning, View } from '../../reckoning/periods'
import { isDerived, isLacking } from './divided'
import type { SeriesView } from './series-view'

/** What a number of each reckoning is called. */
const verbs: Record<Reckoning, string> = { growth: '增加', sum: '共', running: '共', level: '为' }

const periodNames: Record<View, string> = { day: '天', week: '周', month: '月', total: '天' }

/** The name of what is counted, with whom it is about. */
export const subjectWords = ({ place, description }: SeriesView): string => `${place}${description.name}`

/** What a range comes to, in one sentence; its number is the figure's. */
export function rangeSentence(view: SeriesView): string {
  const { whole, reckoning, range, description } = view
  const name = subjectWords(view)
  if (whole.value === null) return `${spanWords(range)}，${name}没有数：${lackWords(view, whole) ?? ''}`
  const derived = isDerived(view, whole) ? '（按现行区划推算）' : ''
  const number = measuredWords(whole, description.unit)
  if (reckoning === 'level') return `截至 ${dayWords(whole.day ?? range.to)}，${name}为 ${number}${derived}。`
  const told = whole.covered < whole.of ? `，${whole.of} 天里有 ${whole.covered} 天报了数` : ''
  const from = whole.countsFrom === null ? '' : `（从${dayWords(whole.countsFrom)}以后算起）`
  return `${spanWords(range)}，${name}${verbs[reckoning]} ${number}${from}${told}${derived}。`
}

function extremes(periods: readonly Period[]): [Period, Period] | null {
  const finished = periods.filter(({ value, unfinished }) => value !== null && !unfinished)
  const sorted = [...finished].sort((one, other) => (one.value ?? 0) - (other.value ?? 0))
  const [least, most] = [sorted[0], sorted[sorted.length - 1]]
  return least && most && least.value !== most.value ? [least, most] : null
}

/** Which day or period had most and which least; levels have none. */
export function extremeSentence({ periods, reckoning, choice, description }: SeriesView): string | null {
  const found = reckoning === 'growth' || reckoning === 'sum' ? extremes(periods) : null
  if (!found) return null
  const [least, most] = found.map(
    (period) => `${periodWords(period.span, choice.view)}，${measuredWords(period, description.unit)}`,
  )
  const one = `一${periodNames[choice.view]}`
  return `最多的${one}是${most ?? ''}；最少的${one}是${least ?? ''}。`
}

/** What has to be said beside a period's number: never by colour alone. */
export function statesOf(view: SeriesView, period: Period): string[] {
  const { unfinished, restated, covered, of, span, day, countsFrom, value } = period
  const states: string[] = isDerived(view, period) ? ['推算'] : []
  if (unfinished) states.push('未完成')
  if (of > 1 && (covered < of || unfinished)) states.push(coverageWords({ covered, of }))
  if (value !== null && day !== null && day !== span.to && !unfinished) states.push(`截至${dayWords(day)}`)
  if (value !== null && countsFrom !== null) states.push(`含${dayWords(countsFrom)}以后`)
  if (restated) states.push('已修订')
  return states
}

/** The number of a period with its unit, or the word for why there is none. */
export function numberWords(view: SeriesView, measured: Measured): string {
  return isLacking(view, measured) ? '算不出' : measuredWords(measured, view.description.unit)
}

/** Why a period has no number; null where it has one. */
export function lackWords(view: SeriesView, measured: Measured): string | null {
  if (measured.value !== null) return null
  const name = view.divided?.division.name ?? ''
  return isLacking(view, measured) ? `${name}没有可用的数，按现行区划推算不出。` : noNumberWords(measured).sentence
}

/** One point of the chart, or one row of the table, as it is read out: number, unit, day and state. */
export function readingOf(view: SeriesView, period: Period): string {
  const { choice, reckoning } = view
  const named = periodWords(period.span, choice.view)
  const weekday = daysIn(period.span) === 1 ? `，${weekdayWords(period.span.from)}` : ''
  const number = numberWords(view, period)
  const said = period.value === null || reckoning === 'level' ? number : `${verbs[reckoning]} ${number}`
  const states = statesOf(view, period)
  return `${named}${weekday}：${said}${states.length > 0 ? `（${states.join('，')}）` : ''}`
}
