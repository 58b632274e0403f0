import type { Day, Instant } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { ReportFormat } from '../../../src/contract/report'
import type { Rejection } from '../../../src/contract/statement'
import type { About } from '../metrics/observation'
import { type UnknownOfRow, unknownKey } from './code-mapping'

/** A row as its source gave it. */
export interface GivenRow {
  metric: string
  subject: string
  period: Day
  value: number | null
  unit: string
  locator: Locator
}

/** `about` is which number it would be, where only its unit is unknown. */
export interface UnknownRow {
  unknown: UnknownOfRow
  row: GivenRow
  about?: About
}

/** The rows of one report that wait because of one code; `replay` is the report that took them up again. */
export interface UnknownGroup extends UnknownOfRow {
  key: string
  rows: number
  firstDay: Day
  lastDay: Day
  samples: GivenRow[]
  replay: string | null
}

/** The rows of one report nobody could place. They stand in its raw bytes; here are counts and samples. */
export interface Quarantined {
  _id: string
  source: string
  format: ReportFormat
  receivedAt: Instant
  state: 'waiting' | 'settled'
  /** The keys that wait. */
  waiting: string[]
  groups: UnknownGroup[]
}

/** A report with more unknown codes than this says that the file is wrong, not the list of codes. */
const MOST_GROUPS = 50
const SAMPLES = 10

function withRow(group: UnknownGroup, row: GivenRow): void {
  group.rows += 1
  if (row.period < group.firstDay) group.firstDay = row.period
  if (row.period > group.lastDay) group.lastDay = row.period
  if (group.samples.length < SAMPLES) group.samples.push(row)
}

function newGroup(key: string, { unknown, row }: UnknownRow): UnknownGroup {
  const { kind, code } = unknown
  return { key, kind, code, rows: 0, firstDay: row.period, lastDay: row.period, samples: [], replay: null }
}

const tooMany = ({ unknown, row }: UnknownRow): Rejection => ({
  rule: 'too-many-unknown',
  given: unknown.code,
  expected: `一份报告最多 ${MOST_GROUPS} 个待识别编号，请核对文件`,
  locator: row.locator,
})

/** Puts rows to those that wait of the same report; what there is no room for is rejected. */
export function withUnknownRows(
  before: Quarantined,
  rows: readonly UnknownRow[],
): { after: Quarantined; rejections: Rejection[] } {
  const groups = new Map(before.groups.map((group) => [group.key, { ...group, samples: [...group.samples] }]))
  const rejections: Rejection[] = []
  for (const one of rows) {
    const key = unknownKey(before.source, one.unknown)
    const group = groups.get(key) ?? (groups.size < MOST_GROUPS ? newGroup(key, one) : null)
    if (group === null) rejections.push(tooMany(one))
    else {
      withRow(group, one.row)
      groups.set(key, group)
    }
  }
  const after = [...groups.values()]
  const waiting = after.flatMap(({ key, replay }) => (replay === null ? [key] : []))
  return { after: { ...before, groups: after, waiting, state: waiting.length > 0 ? 'waiting' : 'settled' }, rejections }
}

/** As it stands once a report has taken up what waited for a key. */
export function withReplay(before: Quarantined, key: string, replay: string): Quarantined {
  const groups = before.groups.map((group) => (group.key === key ? { ...group, replay } : group))
  const waiting = before.waiting.filter((one) => one !== key)
  return { ...before, groups, waiting, state: waiting.length > 0 ? 'waiting' : 'settled' }
}
