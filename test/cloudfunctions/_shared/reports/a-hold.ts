import { holdFact } from '../../../../cloudfunctions/_shared/reports/hold'
import type { Hold } from '../../../../src/contract/report'
import type { StatedFigure } from '../../../../src/contract/statement'

/** A hold on a stated value, whatever the rule. */
export function hold(fact: StatedFigure): Hold {
  return holdFact(fact, 'stated-twice', '另一个数值', '请核对。')
}
