import type { Day } from '../../../src/contract/day'
import type { StatedFigure } from '../../../src/contract/statement'
import type { Observation } from '../metrics/observation'
import type { Printed } from './rounding'

/** What was in force about one metric and subject before a report came: one statement a period, oldest first. */
export type KnownSeries = (metric: string, subject: string) => readonly Observation[]

/** A number for a day, known or stated. */
export interface DayValue extends Printed {
  day: Day
  value: number
  unit: string
}

export function on(series: readonly Observation[], day: Day): Observation | null {
  return series.find(({ period }) => period === day) ?? null
}

function known({ period, value, unit, step }: Observation): DayValue[] {
  return value === null ? [] : [{ day: period, value, unit, step }]
}

function stated({ asOf, value, unit, step }: StatedFigure): DayValue {
  return { day: asOf, value, unit, step }
}

/** The numbers for other days around a fact: what is known, and what the same report states; oldest first. */
export function otherDays(
  fact: StatedFigure,
  series: readonly Observation[],
  facts: readonly StatedFigure[],
): DayValue[] {
  const beside = facts.filter((other) => other.metric === fact.metric && other.subject === fact.subject)
  const values = [...series.flatMap(known), ...beside.map(stated)].filter(({ day }) => day !== fact.asOf)
  return values.sort((left, right) => (left.day < right.day ? -1 : 1))
}

/** The numbers for a fact's subject and day of another metric: as the report states them, else as known. */
export function sameDay(
  { subject, asOf }: StatedFigure,
  metric: string,
  knownSeries: KnownSeries,
  facts: readonly StatedFigure[],
): DayValue[] {
  const beside = facts.filter((other) => other.metric === metric && other.subject === subject && other.asOf === asOf)
  if (beside.length > 0) return beside.map(stated)
  const before = on(knownSeries(metric, subject), asOf)
  return before ? known(before) : []
}
