import type { Output } from '../../contract/action'
import type { Day } from '../../contract/day'
import type { Grain, Measure, pivot, PivotQuestion } from '../../contract/pivot'
import { monthAround, plusDays } from '../../reckoning/calendar'

export type Choices = Output<typeof pivot, 'pivot.choices'>

/** What somebody wants to see; `from` and `to` are civil days, both inclusive. */
export interface Choice {
  metrics: readonly string[]
  subjects: readonly string[]
  grain: Grain
  measure: Measure
  from: Day
  to: Day
}

const PROVINCE = 'region:220000'
/** Days before the month of the latest number that the first table begins at the most. */
const BEFORE = 150

export type SubjectGroup = 'province' | 'regions' | 'hospitals' | 'links'
export const groupWords: Record<SubjectGroup, string> = {
  province: '全省',
  regions: '各地区',
  hospitals: '各医院',
  links: '对接',
}

export function groupOf(subject: string): SubjectGroup {
  if (subject === PROVINCE) return 'province'
  if (subject.startsWith('region:')) return 'regions'
  return subject.startsWith('link:') ? 'links' : 'hospitals'
}

/** The subjects a touch on a group chooses: without those another of them counts already. */
export function groupMembers(subjects: Choices['subjects'], group: SubjectGroup): string[] {
  const own = subjects.filter(({ subject, within }) => groupOf(subject) === group && within === undefined)
  return own.map(({ subject }) => subject)
}

/** The subjects that somebody has stated one of these metrics for, in the order they are offered. */
export function subjectsFor({ subjects }: Choices, metrics: readonly string[]): Choices['subjects'] {
  return subjects.filter((subject) => subject.metrics.some((metric) => metrics.includes(metric)))
}

/** The first table: the first metric of the province, by month, up to the latest number. */
export function firstChoice(choices: Choices): Choice {
  const to = choices.asOf ?? choices.today
  const last = to > choices.today ? choices.today : to
  const from = monthAround(plusDays(monthAround(last).from, -BEFORE)).from
  const [metric] = choices.metrics.filter(({ distinct }) => !distinct)
  const metrics = metric ? [metric.metric] : []
  const offered = subjectsFor(choices, metrics).map(({ subject }) => subject)
  const subjects = offered.filter((subject) => subject === PROVINCE)
  return {
    metrics,
    subjects: subjects.length > 0 ? subjects : offered.slice(0, 1),
    grain: 'month',
    measure: 'standing',
    from,
    to: last,
  }
}

/** The choice with a metric more, or one less; subjects nobody states for them any more are left out. */
export function withMetric(choices: Choices, choice: Choice, metric: string): Choice {
  const metrics = choice.metrics.includes(metric)
    ? choice.metrics.filter((one) => one !== metric)
    : choices.metrics.map((one) => one.metric).filter((one) => one === metric || choice.metrics.includes(one))
  const offered = subjectsFor(choices, metrics).map(({ subject }) => subject)
  return { ...choice, metrics, subjects: choice.subjects.filter((subject) => offered.includes(subject)) }
}

/** The choice with subjects more where any of them is not chosen, else without them; in the order they are offered. */
export function withSubjects(choices: Choices, choice: Choice, subjects: readonly string[]): Choice {
  const isAll = subjects.every((subject) => choice.subjects.includes(subject))
  const wanted = new Set([...choice.subjects, ...subjects])
  if (isAll) for (const subject of subjects) wanted.delete(subject)
  const offered = subjectsFor(choices, choice.metrics).map(({ subject }) => subject)
  return { ...choice, subjects: offered.filter((subject) => wanted.has(subject)) }
}

/** What is missing from a choice; null where it can be asked. */
export function lackOf({ metrics, subjects }: Choice): string | null {
  if (metrics.length === 0) return '请至少选一个指标。'
  return subjects.length === 0 ? '请至少选一个统计对象。' : null
}

export function questionOf({ metrics, subjects, ...rest }: Choice): PivotQuestion {
  return { metrics: [...metrics], subjects: [...subjects], ...rest }
}
