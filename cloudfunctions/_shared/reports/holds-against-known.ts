import type { Hold } from '../../../src/contract/report'
import type { StatedFigure } from '../../../src/contract/statement'
import { metricWithId } from '../metrics/registry'
import { holdFact } from './hold'
import { firstAfter, type KnownSeries, lastBefore, on } from './known-values'
import { agree, slack } from './rounding'

function fell(fact: StatedFigure, known: KnownSeries): Hold[] {
  const metric = metricWithId(fact.metric)
  if (!metric?.rules.some(({ id }) => id === 'never-falls')) return []
  const series = known(fact.metric, fact.subject)
  const before = lastBefore(series, fact.asOf)
  const after = firstAfter(series, fact.asOf)
  if (before?.value != null && fact.value + slack(fact, before) < before.value)
    return [
      holdFact(
        fact,
        'counter-fell',
        `不小于 ${before.value} ${before.unit}（${before.asOf}）`,
        '累计数比上一次少，可能是重新计数、修订或填错，请核对。',
      ),
    ]
  if (after?.value != null && fact.value > after.value + slack(fact, after))
    return [
      holdFact(
        fact,
        'counter-fell',
        `不大于 ${after.value} ${after.unit}（${after.asOf}）`,
        '补报的累计数比后来的还多，请核对。',
      ),
    ]
  return []
}

function restates(fact: StatedFigure, known: KnownSeries): Hold[] {
  const stated = on(known(fact.metric, fact.subject), fact.asOf)
  if (!stated || stated.value === null || agree(fact, stated)) return []
  return [
    holdFact(
      fact,
      'restates',
      `${stated.value} ${stated.unit}`,
      '与已经上报的同一日数值不同，确认即为修订，请写明理由。',
    ),
  ]
}

/** What earlier reports make doubtful (spec: E01; a restatement needs a reason). */
export function holdsAgainstKnown(facts: readonly StatedFigure[], known: KnownSeries): Hold[] {
  return facts.flatMap((fact) => [...fell(fact, known), ...restates(fact, known)])
}
