import type { Rejection } from '../../../src/contract/statement'
import type { Day } from '../../../src/contract/day'
import { LONGEST_CODE, type RowUnknown } from '../../../src/contract/quarantine'
import { brokenRule } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { isUnit, type KnownCodes } from '../quarantine/known-codes'
import type { UnknownRow } from '../quarantine/quarantined'
import { isSubject, namesakeOn } from '../regions/regions'
import type { DailyRow, StatedRow } from './daily-report'
import { aboutRow } from './row-rejections'

/** A row, why it cannot be taken, or which of its codes nobody knows. */
export type Reviewed = { row: DailyRow } | { rejection: Rejection } | UnknownRow

interface Fault {
  rule: string
  given: string
  expected: string
}

const wanted: Record<RowUnknown, string> = {
  metric: '指标清单中的编号',
  subject: '当日的地区编号，或机构清单中的编号',
  unit: '计量单位清单中的一个',
}

function faultOf(row: DailyRow): Fault | null {
  const { metric: id, value, unit } = row
  const metric = metricWithId(id)
  if (metric === null) return { rule: 'unknown-metric', given: id, expected: wanted.metric }
  if (!metric.headline)
    return { rule: 'not-a-figure', given: id, expected: '按日上报的指标；各医院的数据量写在周报的医院表中' }
  if (unit !== metric.unit) return { rule: 'wrong-unit', given: unit, expected: metric.unit }
  if (value === null) return null
  if (!Number.isSafeInteger(value)) return { rule: 'value', given: String(value), expected: '整数' }
  const expected = brokenRule(metric, value)
  return expected === null ? null : { rule: 'value', given: String(value), expected }
}

/** A region that is none of those reported by that day is a mistake, no code of somebody else's. */
function isKnown(kind: RowUnknown, { metric, subject, unit, period }: StatedRow, known: KnownCodes): boolean {
  if (kind === 'metric') return metricWithId(metric) !== null
  if (kind === 'unit') return isUnit(unit)
  return known.isSubject(subject, period) || isSubject(subject)
}

/** What the source means by a code of its own, put into the row with a region's code of the day; or why that cannot be. */
function translated(
  row: StatedRow,
  kind: RowUnknown,
  known: KnownCodes,
): StatedRow | Exclude<Reviewed, { row: DailyRow }> | UnknownRow {
  const code = row[kind]
  const mapping = known.mappingOf({ kind, code }, row.period)
  if (mapping === null && code.length <= LONGEST_CODE) return { unknown: { kind, code }, row }
  if (mapping === null || mapping.to === null) {
    const expected = mapping === null ? wanted[kind] : `这个编号已退回：${mapping.reason}`
    return {
      rejection: {
        rule: mapping === null ? `unknown-${kind}` : 'refused-code',
        given: code,
        expected,
        locator: row.locator,
      },
    }
  }
  const { factor } = mapping
  const to = kind === 'subject' ? (namesakeOn(mapping.to, row.period)?.subject ?? mapping.to) : mapping.to
  if (factor === 1 || row.value === null) return { ...row, [kind]: to }
  return { ...row, [kind]: to, value: row.value * factor, step: factor }
}

/** The code to write for a subject on a day, where it is one of another time (spec: E26). */
function codeOfTheDay(subject: string, day: Day): string {
  const namesake = namesakeOn(subject, day)
  return namesake === null ? wanted.subject : `${day} 应写 ${namesake.subject}，${namesake.name}`
}

function reviewed(given: StatedRow, today: Day, known: KnownCodes): Reviewed {
  if (given.period > today) {
    const fault = { rule: 'future-day', given: given.period, expected: `不晚于 ${today}` }
    return { rejection: { ...fault, locator: given.locator } }
  }
  let row = given
  for (const kind of ['metric', 'subject', 'unit'] as const) {
    if (isKnown(kind, row, known)) continue
    const next = translated(row, kind, known)
    if ('unknown' in next)
      return { unknown: next.unknown, row: given, ...(kind === 'unit' && { about: aboutRow(row) }) }
    if ('rejection' in next) return { rejection: { ...next.rejection, about: aboutRow(row) } }
    row = next
  }
  const { locator, subject, period, unit } = row
  const about = aboutRow(row)
  if (!isUnit(unit)) return { rejection: { rule: 'unknown-unit', given: unit, expected: wanted.unit, locator, about } }
  const fault = faultOf({ ...row, unit })
  if (fault) return { rejection: { ...fault, locator, about } }
  if (!known.isSubject(subject, period))
    return { rejection: { rule: 'unknown-subject', given: subject, expected: codeOfTheDay(subject, period), locator } }
  return { row: { ...row, unit } }
}

/** Holds each row against what every daily report must keep to (spec: E16). `today` is the civil day in China it came. */
export function reviewedRows(rows: readonly StatedRow[], today: Day, known: KnownCodes): Reviewed[] {
  return rows.map((row) => reviewed(row, today, known))
}

/** Reviewed rows by what becomes of them. */
export interface SortedReview {
  rows: DailyRow[]
  rejections: Rejection[]
  unknown: UnknownRow[]
}

export function sorted(all: readonly Reviewed[]): SortedReview {
  const review: SortedReview = { rows: [], rejections: [], unknown: [] }
  for (const one of all) {
    if ('rejection' in one) review.rejections.push(one.rejection)
    else if ('unknown' in one) review.unknown.push(one)
    else review.rows.push(one.row)
  }
  return review
}
