import type { Day } from '../../../src/contract/day'
import type { Network, StatedHospital } from '../../../src/contract/statement'
import { linkSubject } from '../metrics/subjects'
import { organisationNamed } from '../organisations/organisations'
import { readFullDate } from './dates'
import { isFault, type Fault, type Findings } from './findings'
import { readNumber, type NumberReading } from './numbers'
import * as cells from './table-cells'
import type { RowPlace } from './table-cells'
import { rowsOf, type TableRow } from './table-rows'
import type { Cell, FoundTable } from './tables'

const columns = ['序', '医疗机构', '网络联通', '数据采集开始时间', '数据量（条）']

/** The words of the column 网络联通, in both tables. */
export const networkWords: ReadonlyMap<string, Network> = new Map([
  ['已联通', 'connected'],
  ['待联通', 'pending'],
])

function readStart(cell: Cell, network: Network | Fault, asOf: Day): Day | null | Fault {
  if (network === 'pending' && cells.isNotApplicable(cell)) return null
  const start = readFullDate(cell.text)
  if (isFault(start)) return { ...start, given: cell.printed }
  if (start <= asOf) return start
  return { rule: 'start-after-as-of', given: cell.printed, expected: `不晚于数据截至日期 ${asOf}` }
}

function readRows(cell: Cell, network: Network | Fault): NumberReading | null | Fault {
  return network === 'pending' && cells.isNotApplicable(cell) ? null : cells.readRowCount(cell)
}

function ask(
  hospital: StatedHospital,
  known: string,
  rows: NumberReading | null,
  printed: string,
  findings: Findings,
): void {
  const { locator, name } = hospital
  if (hospital.organisation === null) {
    const message = `“${name}”不在机构名录中，请核对名称或先登记机构（按“${known}”查找）。`
    findings.ask({ rule: 'unknown-organisation', metric: null, subject: null, message, locator })
  }
  if (rows && rows.step !== null) {
    const message = `“${name}”的数据量“${printed}”不是精确到个位的数，按 ${rows.value}条 记录，请核对。`
    findings.ask({ rule: 'rounded-value', metric: 'uploaded-rows', subject: linkSubject(hospital), message, locator })
  }
}

function readHospital(row: TableRow, at: RowPlace, asOf: Day, findings: Findings): StatedHospital | null {
  const [first, second, third, fourth, fifth] = row.cells
  const required = third?.text === '待联通' ? 3 : columns.length
  if (cells.rejectIncomplete(row, columns, required, at, findings) || !first || !second || !third || !fourth || !fifth)
    return null
  const position = cells.readPosition(first)
  const name = cells.readName(second)
  const network = cells.readWord(third, networkWords, 'unknown-network-state')
  const start = readStart(fourth, network, asOf)
  const rows = readRows(fifth, network)
  if (isFault(position) || isFault(name) || isFault(network) || isFault(start) || isFault(rows)) {
    cells.rejectCells(row, [position, name, network, start, rows], columns, at, findings)
    return null
  }
  const hospital: StatedHospital = {
    position,
    name: name.name,
    organisation: organisationNamed(name.known)?.id ?? null,
    network,
    collectionStart: start,
    rows: rows && { value: rows.value, unit: '条', asOf, ...(rows.step !== null && { step: rows.step }), locator: at },
    locator: at,
  }
  ask(hospital, name.known, rows, fifth.printed, findings)
  return hospital
}

function sumOf(hospitals: readonly StatedHospital[]): number {
  return hospitals.reduce((sum, hospital) => sum + (hospital.rows?.value ?? 0), 0)
}

/** A 合计 is checked against its rows where all of them could be read, and is no hospital. */
function checkTotal(row: TableRow, at: RowPlace, sum: number | null, findings: Findings): void {
  const last = row.cells
    .slice(1)
    .filter((cell) => /[0-9]/.test(cell.text))
    .at(-1)
  const stated = last && readNumber(last.text.replace(/条$/, ''))
  if (!last || !stated) {
    const given = row.cells.map((cell) => cell.printed).join(' ')
    findings.reject({ rule: 'unreadable-number', given, expected: '合计行写明数据量之和' }, at)
  } else if (sum !== null && stated.value !== sum) {
    findings.reject({ rule: 'total-differs', given: last.printed, expected: `各行之和 ${sum}` }, at)
  }
}

/** The rows of a hospitals' table as far as they can be read; the others are told. */
export function readHospitals(table: FoundTable, asOf: Day, findings: Findings): StatedHospital[] {
  const { rows, totals } = rowsOf(table)
  const place = ({ line, row }: TableRow): RowPlace => ({ line, table: table.number, row })
  const hospitals = rows.flatMap((row) => readHospital(row, place(row), asOf, findings) ?? [])
  const sum = hospitals.length === rows.length ? sumOf(hospitals) : null
  for (const row of totals) checkTotal(row, place(row), sum, findings)
  return hospitals
}
