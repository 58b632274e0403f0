import type { Day } from '../../../src/contract/day'
import type { Issue } from '../../../src/contract/failure'
import type { EntryRow } from '../../../src/contract/entry'
import { brokenRule, type Metric } from '../metrics/metric'
import type { DailyRow } from '../reports/daily-report'
import type { DailyDelivery } from '../reports/delivery'

/** What somebody typed for one subject and day; `key` is the phone's. */
export interface Typed {
  key: string
  subject: string
  day: Day
  rows: readonly EntryRow[]
}

/** The report it becomes: its bytes follow from what was typed and nothing else. */
export function typedDelivery({ key, subject, day, rows }: Typed, source: string, submittedBy: string): DailyDelivery {
  const stated = rows.map(({ metric, unit, value, missing, comment }) => ({
    metric,
    subject,
    period: day,
    value,
    unit,
    missing,
    ...(comment === undefined ? {} : { comment }),
  }))
  const report = { version: 1, entered: { key }, rows: stated }
  return { source, format: 'daily-json', period: day, bytes: Buffer.from(JSON.stringify(report)), submittedBy }
}

/** The rows as they will be read from the report. */
export function typedRows({ subject, day, rows }: Typed): DailyRow[] {
  return rows.map(({ metric, unit, value, missing }, place) => ({
    number: place + 1,
    metric,
    subject,
    period: day,
    value,
    missing,
    unit,
    locator: { pointer: `/rows/${place}` },
  }))
}

function rowFault(row: EntryRow, asked: ReadonlyMap<string, Metric>): [field: keyof EntryRow, message: string] | null {
  const metric = asked.get(row.metric)
  if (!metric) return ['metric', '这里不填报这个指标']
  if (row.unit !== metric.unit) return ['unit', `单位应为${metric.unit}，不是${row.unit}`]
  if ((row.value === null) === (row.missing === null)) return ['value', '请填写数值，或选择没有数值的原因']
  const broken = row.value === null ? null : brokenRule(metric, row.value)
  return broken === null ? null : ['value', `应为${broken}`]
}

/** What can never be taken, by field, as paths of the input. */
export function typingFaults({ rows }: Typed, asked: readonly Metric[]): Issue[] {
  const byId = new Map(asked.map((metric) => [metric.id, metric]))
  return rows.flatMap((row, place): Issue[] => {
    const isTwice = rows.findIndex(({ metric }) => metric === row.metric) !== place
    const fault = isTwice ? (['metric', '同一指标填了两次'] as const) : rowFault(row, byId)
    return fault === null ? [] : [{ path: `rows.${place}.${fault[0]}`, message: fault[1] }]
  })
}
