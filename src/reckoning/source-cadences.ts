import type { Day } from '../contract/day'
import { dayNumber, plusDays } from './calendar'

export type Cadence = 'daily' | 'weekly'

/** How often a source reports, as far as anybody has stated it: the centre's bulletin is weekly, of Friday. */
const cadences: Readonly<Record<string, Cadence>> = { 'health-information-centre': 'weekly', demonstration: 'daily' }

const STEP_DAYS: Record<Cadence, number> = { daily: 1, weekly: 7 }

/** Null where nobody has stated it. */
export function cadenceOf(source: string): Cadence | null {
  return cadences[source] ?? null
}

/** The day a source's next report is about, after one about a day (civil days in China); null where nobody has stated how often it reports. */
export function nextPeriod(source: string, period: Day): Day | null {
  const cadence = cadenceOf(source)
  return cadence === null ? null : plusDays(period, STEP_DAYS[cadence])
}

/** How many days a source is behind a day; never less than 0. */
export function lagDays(period: Day, today: Day): number {
  return Math.max(0, dayNumber(today) - dayNumber(period))
}
