import { type DailyReport, undecidedRows } from '../../../../cloudfunctions/_shared/reports/daily-report'
import type { DailyDelivery } from '../../../../cloudfunctions/_shared/reports/delivery'
import { receiveDailyReport } from '../../../../cloudfunctions/_shared/reports/receive-daily-report'
import { workOffReport } from '../../../../cloudfunctions/_shared/reports/work-off-report'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { DailyRowJson } from '../../../../src/contract/daily-report'
import { FRIDAY, FRIDAY_EVENING } from '../../../builders'

export const PROVINCE = 'region:220000'
export const CHANGCHUN = 'region:220100'
export const USES = 'health-card-uses'

export type Row = Partial<DailyRowJson>

export function row(changes: Row = {}): DailyRowJson {
  return { metric: USES, subject: PROVINCE, period: FRIDAY, value: 1, unit: '人次', ...changes }
}

export function dailyJson(rows: readonly unknown[], changes: Partial<DailyDelivery> = {}): DailyDelivery {
  return {
    source: 'health-information-centre',
    format: 'daily-json',
    period: FRIDAY,
    bytes: Buffer.from(JSON.stringify({ version: 1, rows })),
    submittedBy: 'cloudbase:reporter',
    ...changes,
  }
}

const columns = ['metric', 'subject', 'period', 'value', 'unit', 'missing'] as const

export function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((one) => columns.map((column) => one[column] ?? '').join(','))
  return [columns.join(','), ...lines, ''].join('\n')
}

export function dailyCsv(text: string, changes: Partial<DailyDelivery> = {}): DailyDelivery {
  return dailyJson([], { format: 'daily-csv', bytes: Buffer.from(text), ...changes })
}

/** Takes a report in and works it off to its end. */
export async function taken(database: Database, delivery: DailyDelivery, now = FRIDAY_EVENING): Promise<DailyReport> {
  const report = await receiveDailyReport(database, delivery, now)
  return (await workOffReport(database, report._id, () => now)) ?? report
}

export function heldRules(report: DailyReport): string[] {
  return undecidedRows(report).map(({ hold }) => hold.rule)
}
