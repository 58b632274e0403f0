import * as v from 'valibot'
import { InternetHospital } from '../../../src/contract/internet-hospital'
import type { ImportedRow } from '../../../src/contract/listing-import'
import { comparable, type CurrentListings } from './current-listings'
import { changesBetween } from './field-changes'
import { isShown, type ListingEntry } from './listing-entry'
import { faultsOf } from './listing-faults'
import type { SheetRow } from './sheet'
import { cellName, columns } from './sheet-columns'
import { type Cells, wished } from './wished-hospital'

/** A row with what it would put in force; null where it has errors. */
export interface PlannedRow extends ImportedRow {
  hospital: InternetHospital | null
  /** The number of the revision in force it changes; 0 for a new listing. */
  base: number
}

type Fault = ImportedRow['errors'][number]

const columnOf = new Map(columns.map(({ path }, column) => [path, column]))

/** The column whose field a fault is about: the field itself, or the longest beginning of it that has one. */
function columnFor(path: string): number {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const column = columnOf.get(parts.slice(0, length).join('.'))
    if (column !== undefined) return column
  }
  return Math.max(
    columns.findIndex((column) => column.path.startsWith(`${parts[0] ?? ''}.`)),
    0,
  )
}

/** Cells that say something only together with another one that is empty. */
function halfFilled(read: Cells): { path: string; message: string }[] {
  const lacks = (path: string, other: string): boolean => read.get(path) === null && read.get(other) !== null
  return [
    ...(lacks('hours.week', 'hours.holidays')
      ? [{ path: 'hours.week', message: '填了节假日服务时间，也请填每周服务时间。' }]
      : []),
    ...(lacks('doctors.count', 'doctors.asOf')
      ? [{ path: 'doctors.count', message: '填了截至日期，也请填医生人数。' }]
      : []),
    ...(lacks('doctors.asOf', 'doctors.count')
      ? [{ path: 'doctors.asOf', message: '填了医生人数，也请填截至哪一天。' }]
      : []),
  ]
}

function readCells({ row, cells }: SheetRow): { read: Cells; errors: Fault[] } {
  const errors: Fault[] = []
  const read = new Map<string, unknown>()
  for (const [column, { path, heading, hint, read: reads }] of columns.entries()) {
    const value = reads(cells[column] ?? '')
    if (value === undefined)
      errors.push({
        cell: cellName(column, row),
        message: `${heading}“${cells[column] ?? ''}”读不懂。${hint}`,
      })
    read.set(path, value)
  }
  const halves = halfFilled(read).map(({ path, message }) => ({ cell: cellName(columnFor(path), row), message }))
  return { read, errors: [...errors, ...halves] }
}

/** Finds listings by registration number, then by name and region (domain, section 3). */
function matcher(current: CurrentListings): (read: Cells) => ListingEntry | null {
  const byNumber = new Map<string, ListingEntry>()
  const byName = new Map<string, ListingEntry>()
  for (const entry of current.entries) {
    if (entry.content.kind === 'organisation' || !isShown(entry)) continue
    const { licence, name, region } = entry.content.hospital
    byNumber.set(comparable(licence.number), entry)
    byName.set(`${comparable(name)} ${region}`, entry)
  }
  return (read) =>
    byNumber.get(comparable(String(read.get('licence.number')))) ??
    byName.get(`${comparable(String(read.get('name')))} ${String(read.get('region'))}`) ??
    null
}

function planned(current: CurrentListings, match: ReturnType<typeof matcher>, one: SheetRow): PlannedRow {
  const { read, errors } = readCells(one)
  const entry = match(read)
  const before = entry?.content.kind === 'internet-hospital' ? entry.content.hospital : null
  const named = { row: one.row, name: one.cells[0] ?? '', id: entry?.id ?? null, base: entry?.revision ?? 0 }
  const failed = (faults: Fault[]): PlannedRow => ({
    ...named,
    outcome: 'error',
    changes: [],
    errors: faults,
    hospital: null,
  })
  if (errors.length > 0) return failed(errors)
  const at = (path: string, message: string): Fault => ({ cell: cellName(columnFor(path), one.row), message })
  const parsed = v.safeParse(InternetHospital, wished(read, before))
  if (!parsed.success) return failed(parsed.issues.map((issue) => at(v.getDotPath(issue) ?? '', issue.message)))
  const content = { kind: 'internet-hospital' as const, hospital: parsed.output }
  const faults = faultsOf(current, entry?.id ?? 'new', content)
  if (faults.length > 0) return failed(faults.map(({ path, message }) => at(path, message)))
  const changes = changesBetween(before === null ? null : { kind: 'internet-hospital', hospital: before }, content)
  const outcome = before === null ? 'new' : changes.length === 0 ? 'same' : 'changed'
  return { ...named, outcome, changes: before === null ? [] : changes, errors: [], hospital: parsed.output }
}

/** What each row of a sheet would do to what is in force; a number, or listing, that two rows name is an error of the later one. */
export function plannedRows(current: CurrentListings, rows: readonly SheetRow[]): PlannedRow[] {
  const match = matcher(current)
  const first = new Map<string, number>()
  return rows.map((one) => {
    const plan = planned(current, match, one)
    if (plan.hospital === null) return plan
    const key = plan.id ?? comparable(plan.hospital.licence.number)
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, one.row)
      return plan
    }
    const cell = cellName(columnFor('licence.number'), one.row)
    return {
      ...plan,
      outcome: 'error',
      hospital: null,
      changes: [],
      errors: [{ cell, message: `和第 ${earlier} 行是同一家，请只留一行。` }],
    }
  })
}
