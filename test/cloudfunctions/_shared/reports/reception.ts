import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { BulletinJson } from '../../../../src/contract/bulletin-json'
import type { Receipt } from '../../../../src/contract/report'
import { delivery, FRIDAY_EVENING } from '../../../builders'
import { storedObservations } from '../../../stored-observations'

export const NEXT_EVENING = '2020-12-04T10:00:00.000Z'

export async function receive(database: Database, content: BulletinJson, now = FRIDAY_EVENING): Promise<Receipt> {
  return receiveReport(database, delivery(content), now)
}

/** Every value ever stored for a metric with its day, by day. */
export async function values(database: Database, metric: string): Promise<[value: number | null, day: string][]> {
  const observations = await storedObservations(database, [metric])
  const stated = observations.map(({ value, period }): [number | null, string] => [value, period])
  return stated.sort(([, left], [, right]) => (left < right ? -1 : 1))
}
