import type { Input } from '../../../src/contract/action'
import type { staff } from '../../../src/contract/staff'
import { metricWithId } from '../metrics/registry'
import type { DailyDelivery } from './delivery'

type Wish = Input<typeof staff, 'observations.restate'>

/** A restatement is a report of one row that says why; so it is kept, held and replayed like any other. */
export function restatingDelivery(
  { source, metric, subject, period, value, missing, reason, reasonCode }: Wish,
  submittedBy: string,
): DailyDelivery {
  const row = { metric, subject, period, value, unit: metricWithId(metric)?.unit ?? '个', missing }
  const report = { version: 1, rows: [row], restatement: { reasonCode, reason } }
  return { source, format: 'daily-json', period, bytes: Buffer.from(JSON.stringify(report)), submittedBy }
}
