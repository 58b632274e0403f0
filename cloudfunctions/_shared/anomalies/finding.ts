import { createHash } from 'node:crypto'
import type { Finding } from '../../../src/contract/anomalies'
import type { Day } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import type { KnownCalendar } from '../calendar/calendar'
import type { Doubt } from './doubt'
import { causesOf, circumstancesOf, evidenceWords } from './evidence'
import { type AnomalySeries } from './ground'
import type { SameDay } from './same-day'

/** Days before and after that are shown beside a finding. */
const AROUND = 7

/** The same rule about the same value is one finding, however often it is looked for. */
export function findingId({
  rule,
  metric,
  subject,
  day,
}: Pick<Finding, 'rule' | 'metric' | 'subject' | 'day'>): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, metric, subject, day]))
    .digest('hex')
    .slice(0, 32)
}

export function findingOf(
  series: AnomalySeries,
  day: Day,
  doubt: Doubt,
  sameDay: SameDay | null,
  known: KnownCalendar,
): Finding {
  const { rule, ...said } = doubt
  const about = { rule: rule.id, metric: series.metric.id, subject: series.subject, day }
  const circumstances = circumstancesOf(series, day, sameDay, known)
  const [first, last] = [plusDays(day, -AROUND), plusDays(day, AROUND)]
  return {
    id: findingId(about),
    ...about,
    version: rule.version,
    kind: rule.kind,
    ...said,
    evidence: evidenceWords(circumstances),
    causes: causesOf(rule.kind, circumstances),
    around: series.points
      .filter((point) => first <= point.day && point.day <= last)
      .map((point) => ({ day: point.day, value: point.value })),
  }
}
