import type { AnomalySeries } from '../../../../cloudfunctions/_shared/anomalies/ground'
import { plusDays } from '../../../../src/reckoning/calendar'
import { metricWithId } from '../../../../cloudfunctions/_shared/metrics/registry'
import { FIRST_DAY, LAST_DAY, yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { reset } from '../../../../local-cloudbase/demonstration/year/mishaps'
import { knownAt } from '../../../published-calendar'

export const WHOLE_YEAR = { from: FIRST_DAY, to: LAST_DAY, known: knownAt(LAST_DAY) }

/** A year of invented numbers as they were, without any mishap; the one planned reset is a new epoch. */
export function cleanYear(seed?: string): AnomalySeries[] {
  return demonstrationYear(seed).numbers.flatMap(({ metric: id, subject, values }) => {
    const metric = metricWithId(id)
    if (metric === null) return []
    const points = yearDays.flatMap((day, place) => {
      const value = values[place] ?? null
      const epoch = id === reset.metric && subject === reset.subject && day >= reset.day ? 2 : 1
      const acceptedAt = `${plusDays(day, 1)}T00:30:00.000Z`
      return value === null ? [] : [{ day, value, missing: null, epoch, acceptedAt, since: null }]
    })
    return [{ metric, subject, points }]
  })
}
