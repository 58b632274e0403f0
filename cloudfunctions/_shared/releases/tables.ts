import type { HospitalRow, SystemRow } from '../../../src/contract/release'
import type { StatedHospital, StatedSystem } from '../../../src/contract/statement'
import type { SourceReport } from '../reports/report'
import { refusedHolds } from '../reports/report'
import { withoutRefused } from '../reports/stated-facts'

export interface Tables {
  hospitals: HospitalRow[]
  systems: SystemRow[]
}

function hospitalRow(report: SourceReport, hospital: StatedHospital): HospitalRow {
  const { name, organisation, network, collectionStart, rows, locator } = hospital
  return {
    name,
    organisation,
    network,
    collectionStart,
    rows: rows?.value ?? null,
    unit: '条',
    asOf: rows?.asOf ?? report.period,
    report: report._id,
    locator,
  }
}

function systemRow(report: SourceReport, system: StatedSystem): SystemRow {
  const { name, system: id, network, scope, asOf, locator } = system
  return { name, system: id, network, interface: system.interface, scope, asOf, report: report._id, locator }
}

function latestWith(reports: readonly SourceReport[], table: 'hospitals' | 'systems'): SourceReport | undefined {
  const having = reports.filter(({ statement }) => statement[table].length > 0)
  return having.reduce<SourceReport | undefined>(
    (latest, report) => (latest && latest.period > report.period ? latest : report),
    undefined,
  )
}

/** Both tables as the latest report that has them prints them, without what a checker refused. Reports come in order of acceptance. */
export function tables(reports: readonly SourceReport[]): Tables {
  const withHospitals = latestWith(reports, 'hospitals')
  const withSystems = latestWith(reports, 'systems')
  return {
    hospitals: withHospitals
      ? withoutRefused(withHospitals.statement, refusedHolds(withHospitals)).hospitals.map((row) =>
          hospitalRow(withHospitals, row),
        )
      : [],
    systems: withSystems
      ? withoutRefused(withSystems.statement, refusedHolds(withSystems)).systems.map((row) =>
          systemRow(withSystems, row),
        )
      : [],
  }
}
