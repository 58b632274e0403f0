import type { StatedHospital, StatedSystem } from '../../../src/contract/statement'
import { isSynthetic } from '../metrics/sources'
import { linkSubject } from '../metrics/subjects'
import { refusedHolds, type SourceReport } from '../reports/report'
import { systemSubject, withoutRefused } from '../reports/stated-facts'
import type { StatedLink } from './link'

const said = ({ _id, receivedAt, source }: SourceReport) => ({
  at: receivedAt,
  by: 'report' as const,
  report: _id,
  synthetic: isSynthetic(source),
  analysis: null,
  reason: null,
})

/** The table has no column for a hospital's interface, its scope, or its analysis (spec: domain, section 4). */
function hospitalLink(report: SourceReport, hospital: StatedHospital): StatedLink {
  const { name, network, collectionStart, rows, locator } = hospital
  const rounded = rows?.step !== undefined
  return {
    ...said(report),
    subject: linkSubject(hospital),
    kind: 'hospital',
    name,
    day: rows?.asOf ?? report.period,
    network,
    interface: null,
    scope: null,
    collectionStart,
    rows: rows?.value ?? null,
    rounded,
    locator,
  }
}

function systemLink(report: SourceReport, system: StatedSystem): StatedLink {
  const { name, network, scope, asOf, locator } = system
  const none = { collectionStart: null, rows: null, rounded: false }
  const subject = systemSubject(system)
  return {
    ...said(report),
    subject,
    kind: 'system',
    name,
    day: asOf,
    network,
    interface: system.interface,
    scope,
    locator,
    ...none,
  }
}

/** What accepted reports print about links, without what a checker refused. */
export function statedLinks(reports: readonly SourceReport[]): StatedLink[] {
  return reports.flatMap((report) => {
    const { hospitals, systems } = withoutRefused(report.statement, refusedHolds(report))
    return [
      ...hospitals.map((hospital) => hospitalLink(report, hospital)),
      ...systems.map((system) => systemLink(report, system)),
    ]
  })
}
