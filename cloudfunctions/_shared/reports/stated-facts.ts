import type { Locator } from '../../../src/contract/locator'
import type { Hold } from '../../../src/contract/report'
import type { StatedFigure, StatedHospital, Statement } from '../../../src/contract/statement'
import { linkSubject } from '../metrics/subjects'

function uploadedRows(hospital: StatedHospital): StatedFigure[] {
  if (hospital.rows === null) return []
  return [{ metric: 'uploaded-rows', subject: linkSubject(hospital), ...hospital.rows }]
}

/** Every number of a statement that becomes an observation: the figures, then the rows of each hospital. */
export function statedFacts(statement: Statement): StatedFigure[] {
  return [...statement.figures, ...statement.hospitals.flatMap(uploadedRows)]
}

export function sameLocator(left: Locator, right: Locator): boolean {
  const entries = (locator: Locator) => Object.entries(locator).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(entries(left)) === JSON.stringify(entries(right))
}

type Concerned = Pick<Hold, 'metric' | 'subject' | 'locator'>

function concerns(hold: Concerned, fact: StatedFigure): boolean {
  return hold.metric === fact.metric && hold.subject === fact.subject && sameLocator(hold.locator, fact.locator)
}

/** What is left of a statement once a checker has refused some of it. */
export function withoutRefused(statement: Statement, refused: readonly Concerned[]): Statement {
  const stands = (fact: StatedFigure) => !refused.some((hold) => concerns(hold, fact))
  return {
    ...statement,
    figures: statement.figures.filter(stands),
    hospitals: statement.hospitals.map((hospital) =>
      uploadedRows(hospital).every(stands) ? hospital : { ...hospital, rows: null },
    ),
    systems: statement.systems.filter(
      ({ locator }) => !refused.some((hold) => hold.metric === null && sameLocator(hold.locator, locator)),
    ),
  }
}
