import type { About } from '../metrics/observation'
import { metrics } from '../metrics/registry'
import { type Printed, slack } from './rounding'

/** One metric never exceeds another of the same subject and day. */
export interface Bound {
  rule: 'part-above-whole' | 'people-above-uses'
  small: string
  large: string
  /** Which of the two is held where a report states both. */
  held: 'small' | 'large'
  message: string
}

export const bounds: readonly Bound[] = metrics.flatMap((metric): Bound[] => [
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

/** Whether a value breaks a bound against the other metric's, allowing for what rounding hides. */
export function isBroken(
  isSmall: boolean,
  own: Printed & { value: number },
  other: Printed & { value: number },
): boolean {
  const allowed = slack(own, other)
  return isSmall ? own.value > other.value + allowed : own.value + allowed < other.value
}

const partners = new Map<string, string[]>()
for (const { small, large } of bounds)
  for (const [one, other] of [
    [small, large],
    [large, small],
  ] as const)
    partners.set(one, [...(partners.get(one) ?? []), other])

/** The days that rows must be compared with: their own, and those of the metrics that bound theirs. */
export function wantedFor(rows: readonly About[]): About[] {
  return rows.flatMap(({ metric, subject, period }) =>
    [metric, ...(partners.get(metric) ?? [])].map((one) => ({ metric: one, subject, period })),
  )
}
