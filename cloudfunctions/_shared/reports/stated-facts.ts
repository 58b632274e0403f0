import type { Locator } from '../../../src/contract/locator'
import type { Hold } from '../../../src/contract/report'
import type { StatedFigure, StatedHospital, StatedSystem, Statement } from '../../../src/contract/statement'
import { linkSubject } from '../metrics/subjects'

function uploadedRows(hospital: StatedHospital): StatedFigure[] {
  if (hospital.rows === null) return []
  return [{ metric: 'uploaded-rows', subject: linkSubject(hospital), ...hospital.rows }]
}

/** Every number of a statement that becomes an observation: the figures, then the rows of each hospital. */
export function statedFacts(statement: Statement): StatedFigure[] {
  return [...statement.figures, ...statement.hospitals.flatMap(uploadedRows)]
}

export function systemSubject({ system, name }: StatedSystem): string {
  return `system:${system ?? name}`
}

export type Table = 'hospitals' | 'systems'

export function tableSubject(table: Table): string {
  return `table:${table}`
}

function sameLocator(left: Locator, right: Locator): boolean {
  const entries = (locator: Locator) => Object.entries(locator).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(entries(left)) === JSON.stringify(entries(right))
}

function concerns(hold: Hold, fact: StatedFigure): boolean {
  return (
    hold.metric === fact.metric &&
    hold.subject === fact.subject &&
    hold.asOf === fact.asOf &&
    hold.value === fact.value &&
    sameLocator(hold.locator, fact.locator)
  )
}

/** What is left of a statement once a checker has refused some of it. */
export function withoutRefused(statement: Statement, refused: readonly Hold[]): Statement {
  const stands = (fact: StatedFigure) => !refused.some((hold) => concerns(hold, fact))
  const isRefused = (subject: string) => refused.some((hold) => hold.metric === null && hold.subject === subject)
  const hospitals = isRefused(tableSubject('hospitals')) ? [] : statement.hospitals
  const systems = isRefused(tableSubject('systems')) ? [] : statement.systems
  return {
    ...statement,
    figures: statement.figures.filter(stands),
    hospitals: hospitals.map((hospital) =>
      uploadedRows(hospital).every(stands) ? hospital : { ...hospital, rows: null },
    ),
    systems: systems.filter((system) => !isRefused(systemSubject(system))),
  }
}
