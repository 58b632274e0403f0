import type { Day } from '../../../src/contract/day'
import type { HospitalRow, SystemRow } from '../../../src/contract/release'
import type { StatedHospital, StatedSystem } from '../../../src/contract/statement'
import type { Observation } from '../metrics/observation'
import { linkSubject } from '../metrics/subjects'
import { refusedHolds, type SourceReport } from '../reports/report'
import { withoutRefused } from '../reports/stated-facts'

export interface Tables {
  hospitals: HospitalRow[]
  systems: SystemRow[]
}

/** The rows of an integration link in force, or null where nobody has stated any. */
export type RowsInForce = (subject: string) => Observation | null

function hospitalRow(report: SourceReport, hospital: StatedHospital, rowsInForce: RowsInForce): HospitalRow {
  const { name, organisation, network, collectionStart, locator } = hospital
  const row = { name, organisation, network, collectionStart, unit: '条' as const }
  const rows = network === 'connected' ? rowsInForce(linkSubject(hospital)) : null
  if (rows?.value == null)
    return { ...row, rows: null, rounded: false, asOf: report.period, report: report._id, locator }
  const { value, step, asOf, report: origin, locator: place } = rows
  return { ...row, rows: value, rounded: step !== null, asOf, report: origin, locator: place }
}

function systemRow(report: SourceReport, system: StatedSystem): SystemRow {
  const { name, system: id, network, scope, asOf, locator } = system
  return { name, system: id, network, interface: system.interface, scope, asOf, report: report._id, locator }
}

/** A table as one report prints it, and the day it refers to. */
interface Printed<Row> {
  report: SourceReport
  rows: readonly Row[]
  day: Day
}

/** The table for the latest day; of two for the same day, that of the report received last. */
function latest<Row>(tables: readonly Printed<Row>[]): Printed<Row> | undefined {
  const key = ({ day, report }: Printed<Row>) => `${day} ${report.receivedAt}`
  const ordered = tables.filter(({ rows }) => rows.length > 0).sort((left, right) => (key(left) < key(right) ? -1 : 1))
  return ordered.at(-1)
}

function lastDay(days: readonly Day[], otherwise: Day): Day {
  return [...days].sort().at(-1) ?? otherwise
}

/** Both tables as the latest report that has them prints them, without what a checker refused; rows as in force. */
export function tables(reports: readonly SourceReport[], rowsInForce: RowsInForce): Tables {
  const stated = reports.map((report) => ({ report, ...withoutRefused(report.statement, refusedHolds(report)) }))
  const hospitals = latest(
    stated.map(({ report, hospitals: rows }) => {
      const days = rows.flatMap((row) => row.rows?.asOf ?? [])
      return { report, rows, day: lastDay(days, report.period) }
    }),
  )
  const systems = latest(
    stated.map(({ report, systems: rows }) => {
      const days = rows.map(({ asOf }) => asOf)
      return { report, rows, day: lastDay(days, report.period) }
    }),
  )
  return {
    hospitals: hospitals?.rows.map((row) => hospitalRow(hospitals.report, row, rowsInForce)) ?? [],
    systems: systems?.rows.map((row) => systemRow(systems.report, row)) ?? [],
  }
}
