import { makeEntry } from '../../../../cloudfunctions/_shared/entry/make-entry'
import type { Typed } from '../../../../cloudfunctions/_shared/entry/typed-report'
import type { DailyReport } from '../../../../cloudfunctions/_shared/reports/daily-report'
import type { Database } from '../../../../cloudfunctions/_shared/rpc/database'
import type { EntryRow } from '../../../../src/contract/entry'
import { dailyJson, PROVINCE, row, taken, USES } from '../reports/daily'

export const SATURDAY_MORNING = '2020-11-28T01:00:00.000Z'
export const REPORTER = 'cloudbase:reporter'
export const KEY = 'a'.repeat(32)
/** The value of the last day before the one that is typed, and what each day added. */
export const [LAST_VALUE, STEP] = [200_000, 1_000]

const dayBefore = (days: number): string =>
  new Date(Date.parse('2020-11-27') - days * 86_400_000).toISOString().slice(0, 10)

/** Forty days of a counter up to the day before the typed one. */
export async function reportedBefore(database: Database): Promise<void> {
  const days = Array.from({ length: 40 }, (_, place) => place + 1)
  const rows = days.map((back) => row({ period: dayBefore(back), value: LAST_VALUE - (back - 1) * STEP }))
  await taken(database, dailyJson(rows, { period: dayBefore(1) }), '2020-11-27T01:00:00.000Z')
}

export function typedRow(changes: Partial<EntryRow> = {}): EntryRow {
  return { metric: USES, unit: '人次', value: LAST_VALUE + STEP, missing: null, ...changes }
}

export function typed(rows: readonly EntryRow[], changes: Partial<Typed> = {}): Typed {
  return { key: KEY, subject: PROVINCE, day: '2020-11-27', rows, ...changes }
}

/** Submits as the function does: looked at, taken in, worked off. */
export async function submitted(
  database: Database,
  what: Typed,
  by = REPORTER,
  at = SATURDAY_MORNING,
): Promise<DailyReport> {
  return taken(database, await makeEntry(database, what, by, at), at)
}
