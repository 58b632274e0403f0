import type { Day } from '../../../src/contract/day'
import type { Interface, Scope, StatedSystem } from '../../../src/contract/statement'
import { systemNamed } from '../integration/systems'
import { isFault, type Findings } from './findings'
import { networkWords } from './hospitals-table'
import { readNumber } from './numbers'
import * as cells from './table-cells'
import type { RowPlace } from './table-cells'
import { rowsOf, type TableRow } from './table-rows'
import type { FoundTable } from './tables'

const columns = ['序', '系统名称', '网络联通', '接口对接', '业务范围']

const interfaceWords: ReadonlyMap<string, Interface> = new Map([
  ['实现', 'realised'],
  ['待实现', 'pending'],
])

const scopeWords: ReadonlyMap<string, Scope> = new Map([
  ['协同业务', 'collaboration'],
  ['监管业务', 'supervision'],
  ['数据交换', 'exchange'],
])

function readSystem(row: TableRow, at: RowPlace, asOf: Day, findings: Findings): StatedSystem | null {
  const [first, second, third, fourth, fifth] = row.cells
  if (
    cells.rejectIncomplete(row, columns, columns.length - 1, at, findings) ||
    !first ||
    !second ||
    !third ||
    !fourth ||
    !fifth
  )
    return null
  const position = cells.readPosition(first)
  const name = cells.readName(second)
  const network = cells.readWord(third, networkWords, 'unknown-network-state')
  const link = cells.readWord(fourth, interfaceWords, 'unknown-interface-state')
  const scope = cells.isNotApplicable(fifth) ? null : cells.readWord(fifth, scopeWords, 'unknown-scope')
  if (isFault(position) || isFault(name) || isFault(network) || isFault(link) || isFault(scope)) {
    cells.rejectCells(row, [position, name, network, link, scope], columns, at, findings)
    return null
  }
  const system = systemNamed(name.known)?.id ?? null
  if (system === null) {
    const message = `“${name.name}”不在业务系统名录中，请核对名称或先登记系统。`
    findings.ask({ rule: 'unknown-system', metric: null, subject: null, message, locator: at })
  }
  return { position, name: name.name, system, network, interface: link, scope, asOf, locator: at }
}

/** A 合计 of systems counts its rows. */
function checkTotal(row: TableRow, at: RowPlace, count: number, findings: Findings): void {
  const last = row.cells
    .slice(1)
    .filter((cell) => /[0-9]/.test(cell.text))
    .at(-1)
  const stated = last && readNumber(last.text.replace(/个$/, ''))
  if (stated?.value === count) return
  const given = row.cells.map((cell) => cell.printed).join(' ')
  findings.reject({ rule: 'total-differs', given, expected: `系统数 ${count}个` }, at)
}

/** The rows of a systems' table as far as they can be read; the others are told. */
export function readSystems(table: FoundTable, asOf: Day, findings: Findings): StatedSystem[] {
  const { rows, totals } = rowsOf(table)
  const place = ({ line, row }: TableRow): RowPlace => ({ line, table: table.number, row })
  for (const row of totals) checkTotal(row, place(row), rows.length, findings)
  return rows.flatMap((row) => readSystem(row, place(row), asOf, findings) ?? [])
}
