import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'
import { metrics } from '../metrics/registry'
import { holdFact } from './hold'
import { type KnownSeries, sameDay } from './known-values'
import { slack } from './rounding'

/** One metric never exceeds another of the same subject and day. */
interface Bound {
  rule: 'part-above-whole' | 'people-above-uses'
  small: string
  large: string
  /** Which of the two is held where a report states both. */
  held: 'small' | 'large'
  message: string
}

const bounds: readonly Bound[] = metrics.flatMap((metric): Bound[] => [
  ...(metric.subsetOf === null
    ? []
    : [
        {
          rule: 'part-above-whole' as const,
          small: metric.id,
          large: metric.subsetOf,
          held: 'small' as const,
          message: '部分大于整体，请核对这两个数值。',
        },
      ]),
  ...metric.rules.flatMap((rule): Bound[] =>
    rule.about === 'metric'
      ? [
          {
            rule: 'people-above-uses',
            small: rule.metric,
            large: metric.id,
            held: 'large',
            message: '人数多于人次，请核对两个数值是否写反。',
          },
        ]
      : [],
  ),
])

function breaks(bound: Bound, fact: StatedFigure, known: KnownSeries, facts: readonly StatedFigure[]): Hold[] {
  const isSmall = fact.metric === bound.small
  const other = isSmall ? bound.large : bound.small
  const bothStated = facts.some(
    ({ metric, subject, asOf }) => metric === other && subject === fact.subject && asOf === fact.asOf,
  )
  if (bothStated && bound.held !== (isSmall ? 'small' : 'large')) return []
  const broken = sameDay(fact, other, known, facts).find((against) =>
    isSmall ? fact.value > against.value + slack(fact, against) : fact.value + slack(fact, against) < against.value,
  )
  if (!broken) return []
  const expected = `${isSmall ? '不大于' : '不小于'} ${broken.value} ${broken.unit}`
  return [holdFact(fact, bound.rule, expected, bound.message)]
}

/** Parts above their whole and people above uses (spec: E05), whichever of the two came first. */
export function holdsBetweenMetrics(facts: readonly StatedFigure[], known: KnownSeries): Hold[] {
  return facts.flatMap((fact) =>
    bounds
      .filter(({ small, large }) => fact.metric === small || fact.metric === large)
      .flatMap((bound) => breaks(bound, fact, known, facts)),
  )
}
