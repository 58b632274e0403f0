import type { Instant } from '../../../src/contract/day'
import type { Observation } from '../metrics/observation'
import { idOf } from '../metrics/stored-content'
import type { DailyReport, DailyRow } from './daily-report'

/** A row that stands, as what is known from an instant (UTC) on. */
export function observationOfRow(
  { _id: report, receivedAt }: Pick<DailyReport, '_id' | 'receivedAt'>,
  { number, metric, subject, period, value, missing, unit, step, locator }: DailyRow,
  acceptedAt: Instant,
): Observation {
  const when = { period, asOf: period, since: null, receivedAt, acceptedAt }
  const id = idOf(report, number)
  return { id, metric, subject, value, missing, unit, step: step ?? null, epoch: 1, report, locator, ...when }
}
