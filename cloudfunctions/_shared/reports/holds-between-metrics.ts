import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'
import { type Bound, bounds, isBroken } from './bounds'
import { holdFact } from './hold'
import { type KnownSeries, sameDay } from './known-values'

function breaks(bound: Bound, fact: StatedFigure, known: KnownSeries, facts: readonly StatedFigure[]): Hold[] {
  const isSmall = fact.metric === bound.small
  const other = isSmall ? bound.large : bound.small
  const bothStated = facts.some(
    ({ metric, subject, asOf }) => metric === other && subject === fact.subject && asOf === fact.asOf,
  )
  if (bothStated && bound.held !== (isSmall ? 'small' : 'large')) return []
  const broken = sameDay(fact, other, known, facts).find((against) => isBroken(isSmall, fact, against))
  if (!broken) return []
  const expected = `${isSmall ? '不大于' : '不小于'} ${broken.value} ${broken.unit}`
  return [holdFact(fact, bound.rule, expected, bound.message)]
}

/** Parts above their whole and people above uses (spec: E05), whichever of the two came first. */
export function holdsBetweenMetrics(facts: readonly StatedFigure[], known: KnownSeries): Hold[] {
  return facts.flatMap((fact) =>
    bounds
      .filter(({ small, large }) => fact.metric === small || fact.metric === large)
      .flatMap((bound) => breaks(bound, fact, known, facts)),
  )
}
