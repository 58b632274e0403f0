import * as v from 'valibot'
import { InternetHospital } from '../../../src/contract/internet-hospital'
import type { ImportedRow } from '../../../src/contract/listing-import'
import { comparable, type CurrentListings } from './current-listings'
import { changesBetween } from './field-changes'
import { isShown, type ListingEntry } from './listing-entry'
import { faultsOf } from './listing-faults'
import type { SheetRow } from './sheet'
import { cellName, columns } from './sheet-columns'

/** A row with what it would put in force; null where it has errors. */
export interface PlannedRow extends ImportedRow {
  hospital: InternetHospital | null
  /** The number of the revision in force it changes; 0 for a new listing. */
  base: number
}

type Cells = Map<string, unknown>
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

function readCells({ row, cells }: SheetRow): { read: Cells; errors: Fault[] } {
  const errors: Fault[] = []
  const read: Cells = new Map()
  for (const [column, { path, heading, read: reads }] of columns.entries()) {
    const value = reads(cells[column] ?? '')
    if (value === undefined)
      errors.push({
        cell: cellName(column, row),
        message: `${heading}“${cells[column] ?? ''}”不在可选的词里，请照模板填写。`,
      })
    read.set(path, value)
  }
  return { read, errors }
}

function phonesOf(read: Cells): unknown[] {
  const [consultation, complaint] = [read.get('phones.consultation'), read.get('phones.complaint')]
  const extension = read.get('phones.extension')
  return [
    ...(consultation === null ? [] : [{ purpose: 'consultation', number: consultation, extension }]),
    ...(complaint === null ? [] : [{ purpose: 'complaint', number: complaint, extension: null }]),
  ]
}

/** What a row says, over what is in force; fields without a column stay. */
function wished(read: Cells, before: InternetHospital | null): unknown {
  const of = (path: string) => read.get(path)
  const day = of('licence.verification.day')
  return {
    formerNames: [],
    position: null,
    hours: null,
    entrances: [],
    doctors: null,
    synthetic: false,
    ...before,
    ...Object.fromEntries(columns.filter(({ path }) => !path.includes('.')).map(({ path }) => [path, of(path)])),
    phones: phonesOf(read),
    supervision: { name: of('supervision.name'), number: of('supervision.number') },
    licence: {
      number: of('licence.number'),
      issuer: of('licence.issuer'),
      validFrom: of('licence.validFrom'),
      validTo: of('licence.validTo'),
      subjects: of('licence.subjects'),
      verification: day === null ? null : { day, result: of('licence.verification.result') },
    },
  }
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
