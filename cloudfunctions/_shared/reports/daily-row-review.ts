import type { Day } from '../../../src/contract/day'
import type { Rejection } from '../../../src/contract/statement'
import { brokenRule } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { organisationWithId } from '../organisations/organisations'
import { regionSubjects } from '../regions/regions'
import type { DailyRow } from './daily-report'

/** A row, or why it cannot be taken. */
export type Reviewed = { row: DailyRow } | { rejection: Rejection }

const ORGANISATION = 'organisation:'

/** Asks once a day which regions there are. */
export function knownSubjects(): (subject: string, day: Day) => boolean {
  const regions = new Map<Day, Set<string>>()
  return (subject, day) => {
    if (subject.startsWith(ORGANISATION)) return organisationWithId(subject.slice(ORGANISATION.length)) !== null
    const known = regions.get(day) ?? new Set(regionSubjects(day).map((region) => region.subject))
    regions.set(day, known)
    return known.has(subject)
  }
}

interface Fault {
  rule: string
  given: string
  expected: string
}

function faultOf(row: DailyRow, today: Day, isKnown: (subject: string, day: Day) => boolean): Fault | null {
  const { metric: id, subject, period, value, unit } = row
  const metric = metricWithId(id)
  if (metric === null) return { rule: 'unknown-metric', given: id, expected: '指标清单中的编号' }
  if (!metric.headline)
    return { rule: 'not-a-figure', given: id, expected: '按日上报的指标；各医院的数据量写在周报的医院表中' }
  if (period > today) return { rule: 'future-day', given: period, expected: `不晚于 ${today}` }
  if (!isKnown(subject, period))
    return { rule: 'unknown-subject', given: subject, expected: '当日的地区编号，或机构清单中的编号' }
  if (unit !== metric.unit) return { rule: 'wrong-unit', given: unit, expected: metric.unit }
  if (value === null) return null
  const expected = brokenRule(metric, value)
  return expected === null ? null : { rule: 'value', given: String(value), expected }
}

/** Holds each row against what every daily report must keep to (spec: E16). `today` is the civil day in China it came. */
export function reviewedRows(rows: readonly DailyRow[], today: Day): Reviewed[] {
  const isKnown = knownSubjects()
  return rows.map((row) => {
    const fault = faultOf(row, today, isKnown)
    return fault === null ? { row } : { rejection: { ...fault, locator: row.locator } }
  })
}
