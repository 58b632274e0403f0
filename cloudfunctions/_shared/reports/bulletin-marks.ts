import type { StatedFigure } from '../../../src/contract/statement'
import { type About, isAbout, type Observation } from '../metrics/observation'
import type { Rejected } from '../reporting/rejected-marks'
import { refusedHolds, type SourceReport } from './report'
import { statedFacts, withoutRefused } from './stated-facts'

type Row = Pick<Observation, 'metric' | 'subject' | 'period' | 'value' | 'missing'>

function rowOf({ metric, subject, asOf, value }: StatedFigure): Row {
  return { metric, subject, period: asOf, value, missing: null }
}

/** What the open and the refused doubts of a bulletin make of its numbers; one open doubt keeps all of them waiting. */
export function bulletinMarks(report: SourceReport): { held: Row[]; rejected: Rejected[] } {
  const refused = refusedHolds(report)
  const held = report.state === 'held' ? statedFacts(withoutRefused(report.statement, refused)).map(rowOf) : []
  const abouts = refused.flatMap(({ metric, subject, asOf }): About[] =>
    metric === null || subject === null || asOf === null ? [] : [{ metric, subject, period: asOf }],
  )
  const rejected = abouts.filter((about) => !held.some((row) => isAbout(row, about)))
  return { held, rejected: rejected.map((about) => ({ ...about, because: 'decision' })) }
}
