import type { Day } from '../../../src/contract/day'
import type { Definition, Kind, MetricGroup, Unit } from '../../../src/contract/metric'
import type { Rule } from './rules'
import type { SourceId } from './sources'

/** A change of what is counted, or of the divisions it is counted by, from a day on; `definition` is the one that holds from then on. */
export interface MetricBreak {
  kind: 'definition' | 'division'
  from: Day
  title: string
  explanation: string
  definition?: Definition
}

/** What is counted, and how it adds up (spec: domain, section 2). */
export interface Metric {
  id: string
  name: string
  unit: Unit
  kind: Kind
  /** Counts of different people or institutions: no sum, over time or over subjects. */
  distinct: boolean
  /** Where it stands on screens. */
  group: MetricGroup
  source: SourceId
  /** The first one; `definitionOn` tells which holds on a day. */
  definition: Definition
  /** Whether it is a figure of the province that every release carries. */
  headline: boolean
  subsetOf: string | null
  notComparableWith: readonly string[]
  /** Days from which on the numbers mean something else, so that no change is reckoned across them (spec: P11). */
  breaks: readonly MetricBreak[]
  rules: readonly Rule[]
  examples: { accepted: readonly number[]; rejected: readonly number[] }
}

type Optional = 'headline' | 'subsetOf' | 'notComparableWith' | 'breaks'

export function defineMetric(metric: Omit<Metric, Optional> & Partial<Pick<Metric, Optional>>): Metric {
  return { headline: true, subsetOf: null, notComparableWith: [], breaks: [], ...metric }
}

/** What the value breaks, or null where the metric's own rules accept it. */
export function brokenRule(metric: Metric, value: number): string | null {
  for (const rule of metric.rules) if (rule.about === 'value' && !rule.accepts(value)) return rule.expected
  return null
}
