import type { Day } from '../../../src/contract/day'
import type { Issue } from '../../../src/contract/failure'
import { MOST_CELLS, MOST_YEARS, type PivotQuestion } from '../../../src/contract/pivot'
import { yearOf } from '../../../src/reckoning/calendar'
import type { Metric } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { periodsOf } from './table'

/** What is wrong with a question by itself, by field; today is a civil day in China. */
export function questionIssues({ metrics, from, to }: PivotQuestion, today: Day): Issue[] {
  const unknown = metrics.filter((id) => metricWithId(id) === null)
  const issues = unknown.map((id) => ({ path: 'metrics', message: `没有指标 ${id}` }))
  if (from > to) issues.push({ path: 'from', message: '开始的日子不能晚于结束的日子' })
  if (to > today) issues.push({ path: 'to', message: '结束的日子不能晚于今天' })
  if (yearOf(to) - yearOf(from) >= MOST_YEARS)
    issues.push({ path: 'from', message: `一次最多看 ${MOST_YEARS} 个年份，请缩短时间` })
  return issues
}

/** The metrics of a question that has no issues, as they are defined. */
export function metricsOf({ metrics }: PivotQuestion, defined: readonly Metric[]): Metric[] {
  return metrics.flatMap((id) => defined.find((one) => one.id === id) ?? [])
}

const wider: Partial<Record<PivotQuestion['grain'], string>> = { day: '改看周或月', week: '改看月', month: '改看年' }

/** How a question that is too large can be made smaller; null where it is not. */
export function tooLarge(question: PivotQuestion): string | null {
  const { metrics, subjects, grain } = question
  const cells = metrics.length * subjects.length * periodsOf(question).length
  if (cells <= MOST_CELLS) return null
  const ways = ['缩短时间', wider[grain], '少选几个对象或指标'].filter(Boolean)
  return `这样要算 ${cells} 格，一次最多 ${MOST_CELLS} 格。请${ways.join('、')}，再试一次。`
}
