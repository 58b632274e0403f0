import type { Day } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'
import { divisionBetween } from '../../../src/reckoning/divisions'
import { type EpochOf, oneEpoch } from '../metrics/epochs'
import { metricWithId } from '../metrics/registry'
import { holdFact } from './hold'
import { type KnownSeries, on, otherDays } from './known-values'
import { agree, slack } from './rounding'

/** Whether a day is of a fact's epoch, and of the same divisions. */
function sameEpoch({ metric, subject, asOf }: StatedFigure, epochOf: EpochOf) {
  return ({ day }: { day: Day }) =>
    epochOf(metric, subject, day) === epochOf(metric, subject, asOf) &&
    (divisionBetween(subject, day, asOf) ?? divisionBetween(subject, asOf, day)) === null
}

function fell(fact: StatedFigure, known: KnownSeries, facts: readonly StatedFigure[], epochOf: EpochOf): Hold[] {
  const metric = metricWithId(fact.metric)
  if (!metric?.rules.some(({ id }) => id === 'never-falls')) return []
  const others = otherDays(fact, known(fact.metric, fact.subject), facts).filter(sameEpoch(fact, epochOf))
  const before = others.filter(({ day }) => day < fact.asOf).at(-1)
  const after = others.find(({ day }) => day > fact.asOf)
  if (before && fact.value + slack(fact, before) < before.value) {
    const expected = `不小于 ${before.value} ${before.unit}（${before.day}）`
    return [holdFact(fact, 'counter-fell', expected, '累计数比上一次少，可能是重新计数、修订或填错，请核对。')]
  }
  if (after && fact.value > after.value + slack(fact, after)) {
    const expected = `不大于 ${after.value} ${after.unit}（${after.day}）`
    return [holdFact(fact, 'counter-fell', expected, '累计数比后来的还多，请核对。')]
  }
  return []
}

function restates(fact: StatedFigure, known: KnownSeries): Hold[] {
  const stated = on(known(fact.metric, fact.subject), fact.asOf)
  if (!stated || stated.value === null || agree(fact, stated)) return []
  const message = '与已经上报的同一日数值不同，确认即为修订，请写明理由。'
  return [holdFact(fact, 'restates', `${stated.value} ${stated.unit}`, message)]
}

/** What other days and earlier reports make doubtful (spec: E01; a restatement needs a reason). */
export function holdsAgainstKnown(
  facts: readonly StatedFigure[],
  known: KnownSeries,
  epochOf: EpochOf = oneEpoch,
): Hold[] {
  return facts.flatMap((fact) => [...fell(fact, known, facts, epochOf), ...restates(fact, known)])
}
