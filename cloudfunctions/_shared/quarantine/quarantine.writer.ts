import type { Rejection } from '../../../src/contract/statement'
import type { DailyReport } from '../reports/daily-report'
import type { Store } from '../rpc/database'
import { quarantinedOf } from './quarantine.reader'
import { type Quarantined, type UnknownRow, withUnknownRows } from './quarantined'

function begun({ _id, source, format, receivedAt }: DailyReport): Quarantined {
  return { _id, source, format, receivedAt, state: 'waiting', waiting: [], groups: [] }
}

/** Keeps rows nobody can place beside their report, within the transaction that takes their slice; gives what there is no room for. */
export async function keepUnknownRows(
  store: Store,
  report: DailyReport,
  rows: readonly UnknownRow[],
): Promise<Rejection[]> {
  if (rows.length === 0) return []
  const { after, rejections } = withUnknownRows((await quarantinedOf(store, report._id)) ?? begun(report), rows)
  await store.put('quarantine', after)
  return rejections
}
