import type { Day } from '../../../src/contract/day'
import type { PointStatement } from '../../../src/contract/point-statement'
import { readLinesOf, type StoredStatement } from '../metrics/observation-lines'
import type { Origin } from '../metrics/stored-series'
import type { SeriesOrigins } from './published-series'

function orderOf(statement: StoredStatement, origin: Origin): string {
  return `${origin.receivedAt} ${origin.acceptedAt} ${String(statement.number).padStart(7, '0')}`
}

/** What was said about one subject's day, the statement in force first. */
export function pointStatements({ origins, sections }: SeriesOrigins, subject: string, day: Day): PointStatement[] {
  const section = sections.find((one) => one.subject === subject)
  const stated = readLinesOf(section?.lines ?? '', day).flatMap((statement) => {
    const origin = origins[statement.origin]
    return origin ? [{ statement, origin }] : []
  })
  stated.sort((left, right) => (orderOf(left.statement, left.origin) < orderOf(right.statement, right.origin) ? 1 : -1))
  return stated.map(({ statement: { value, missing, step, locator }, origin: { acceptedAt, ...report } }) => ({
    value,
    missing,
    rounded: step !== null,
    locator,
    acceptedAt,
    report,
  }))
}
