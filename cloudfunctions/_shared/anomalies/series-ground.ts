import type { Day } from '../../../src/contract/day'
import { type EpochOf, inEpochs } from '../metrics/epochs'
import { byStatement, type Observation } from '../metrics/observation'
import type { Metric } from '../metrics/metric'
import { type AnomalySeries, cellKey, type SeriesPoint } from './ground'

/** Each day's statement in force as a point; what the source rounded is no exact value to reckon with. */
export function seriesOfObservations(
  observations: readonly Observation[],
  epochOf: EpochOf,
  { from, to }: { from: Day; to: Day },
  metrics: readonly Metric[],
): AnomalySeries[] {
  const series = new Map<string, Map<Day, SeriesPoint>>()
  for (const one of [...inEpochs(observations, epochOf)].sort(byStatement)) {
    if (one.period < from || one.period > to) continue
    const key = cellKey(one.metric, one.subject)
    const days = series.get(key) ?? new Map<Day, SeriesPoint>()
    series.set(key, days)
    const { period: day, missing, epoch, acceptedAt, since } = one
    days.set(day, { day, value: one.step === null ? one.value : null, missing, epoch, acceptedAt, since })
  }
  return [...series].flatMap(([key, days]) => {
    const [id = '', subject = ''] = key.split('\n')
    const metric = metrics.find((one) => one.id === id)
    if (metric === undefined) return []
    const points = [...days.values()].sort((left, right) => (left.day < right.day ? -1 : 1))
    return [{ metric, subject, points }]
  })
}
