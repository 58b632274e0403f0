import type { Day } from '../../../src/contract/day'
import type { Unit } from '../../../src/contract/metric'
import type { DayKind } from './day-kinds'
import { randomOf } from './random'
import { type Course, dayWeights } from './weights'

/** The part of the bulletin's JSON that the year ends at. */
export interface Bulletin {
  figures: readonly { metric: string; value: number; unit: Unit }[]
  hospitals: readonly { organisation: string; collectionStart: Day | null }[]
}

/** What one metric and subject was, one value a day of the year; null before anybody counted. */
export interface Numbers {
  metric: string
  subject: string
  unit: Unit
  values: readonly (number | null)[]
}

/** What the year is made from. */
export interface Ground {
  seed: string
  bulletin: Bulletin
  kindOf: (day: Day) => DayKind
}

/** The bulletin's figure of a metric; throws where it has none. */
export function figureOf({ bulletin }: Ground, metric: string): { value: number; unit: Unit } {
  const figure = bulletin.figures.find((one) => one.metric === metric)
  if (!figure) throw new Error(`the bulletin has no figure ${metric}`)
  return figure
}

/** The weights of a series of its own; nothing happens before `from`, where it is given. */
export function weightsOf({ seed, kindOf }: Ground, course: Course, name: string, from?: number): number[] {
  const weights = dayWeights(course, kindOf, randomOf(seed, name))
  return from === undefined ? weights : weights.map((weight, index) => (index < from ? 0 : weight))
}
