import type { Database, Store } from '../rpc/database'
import { type DailyReport, type HeldRow, undecidedRows } from './daily-report'
import { dailyReportsIn, dailyReportsReader } from './daily-reports.reader'

/** A held row nobody has decided on, and its report. */
export interface WaitingRow {
  report: DailyReport
  held: HeldRow
}

const seriesOf = ({ row }: HeldRow): string => `${row.metric}\n${row.subject}`

/** The other rows of the decided ones' series that wait, in their report and in others, oldest day first. */
export async function waitingBeside(
  database: Database,
  store: Store,
  report: DailyReport,
  decided: readonly HeldRow[],
): Promise<WaitingRow[]> {
  const series = new Set(decided.map(seriesOf))
  const others = (await dailyReportsIn(database, 'held')).filter(({ _id }) => _id !== report._id)
  const fresh = await Promise.all(others.map(({ _id }) => dailyReportsReader(store).find(_id)))
  const waiting = [report, ...fresh].flatMap((one) =>
    one === null
      ? []
      : undecidedRows(one)
          .filter((held) => !decided.some(({ hold }) => hold.id === held.hold.id) && series.has(seriesOf(held)))
          .map((held) => ({ report: one, held })),
  )
  return waiting.sort((left, right) => (left.held.row.period < right.held.row.period ? -1 : 1))
}
