import type { Day } from '../../../src/contract/day'
import type { Observation } from './observation'

/** The latest day of a series with what was said for it last: all that most reports must be compared with. */
export interface Head {
  period: Day
  value: number | null
  step: number | null
}

export type Heads = ReadonlyMap<string, Head>

const FIELD = '\t'

export const headKey = (metric: string, subject: string): string => `${metric}${FIELD}${subject}`

/** A line a series, in any order. */
export function writtenHeads(heads: Heads): string {
  const lines = [...heads].map(([key, { period, value, step }]) => [key, period, value ?? '', step ?? ''].join(FIELD))
  return lines.join('\n')
}

export function readHeads(text: string): Map<string, Head> {
  const heads = new Map<string, Head>()
  if (text === '') return heads
  for (const line of text.split('\n')) {
    const [metric = '', subject = '', period = '', value, step] = line.split(FIELD)
    const number = value ? Number(value) : null
    heads.set(headKey(metric, subject), { period, value: number, step: step ? Number(step) : null })
  }
  return heads
}

/** The heads after an acceptance; of two statements for the same day the one accepted later leads. */
export function withHeads(heads: Heads, observations: readonly Observation[]): Map<string, Head> {
  const next = new Map(heads)
  for (const { metric, subject, period, value, step } of observations) {
    const head = next.get(headKey(metric, subject))
    if (!head || period >= head.period) next.set(headKey(metric, subject), { period, value, step })
  }
  return next
}
