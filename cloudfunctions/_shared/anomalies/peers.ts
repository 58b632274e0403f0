import type { Day } from '../../../src/contract/day'
import { daysIn } from '../../../src/reckoning/calendar'
import { rateScores } from '../metrics/outliers'
import { kindOf } from '../metrics/subjects'
import type { Doubt } from './doubt'
import type { AnomalySeries, SeriesPoint } from './ground'
import { parameterOf, type Rule } from './rule'

export interface PeerDoubt {
  one: AnomalySeries
  day: Day
  doubt: Doubt
}

/** A day's value that counts from a known day on. */
type Rated = { one: AnomalySeries; point: SeriesPoint & { value: number }; rate: number }

function rated(one: AnomalySeries, to: Day): Rated[] {
  const point = one.points.filter(({ day, value }) => day <= to && value !== null).at(-1)
  if (!point || point.value === null || point.value === 0 || point.since === null) return []
  const days = daysIn({ from: point.since, to: point.day })
  return days > 0 ? [{ one, point: { ...point, value: point.value }, rate: point.value / days }] : []
}

/** Subjects of one kind whose log daily rate since they began is far from their peers' (spec: I09, E07). */
export function doubtsAmongPeers(rule: Rule, series: readonly AnomalySeries[], to: Day): PeerDoubt[] {
  const groups = new Map<string, Rated[]>()
  for (const one of series) {
    const key = `${one.metric.id}\n${kindOf(one.subject)}`
    groups.set(key, [...(groups.get(key) ?? []), ...rated(one, to)])
  }
  return [...groups.values()].flatMap((peers) => {
    if (peers.length < parameterOf(rule, 'least')) return []
    const scores = rateScores(peers.map(({ rate }) => rate))
    return peers.flatMap(({ one, point }, place) => {
      const score = scores[place] ?? 0
      if (Math.abs(score) <= parameterOf(rule, 'threshold')) return []
      const expected = `与同类 ${peers.length} 家每天的数据量相比，偏离值 ${score.toFixed(2)}，一般在 ±${parameterOf(rule, 'threshold')} 以内`
      const doubt = { rule, value: point.value, low: null, high: null, expected, suggestion: null }
      return [{ one, day: point.day, doubt }]
    })
  })
}
