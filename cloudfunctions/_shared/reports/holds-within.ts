import type { Hold } from '../../../src/contract/report'
import type { StatedFigure, Statement } from '../../../src/contract/statement'
import { holdFact, holdPart } from './hold'
import { agree } from './rounding'
import { systemSubject } from './stated-facts'

function differsElsewhere(fact: StatedFigure, facts: readonly StatedFigure[]): StatedFigure | undefined {
  return facts.find(
    (other) =>
      other.metric === fact.metric && other.subject === fact.subject && other.asOf === fact.asOf && !agree(other, fact),
  )
}

function statedTwice(fact: StatedFigure, facts: readonly StatedFigure[]): Hold[] {
  const other = differsElsewhere(fact, facts)
  if (!other) return []
  const message = '同一指标同一日给出了两个不同的数值，请核对后只确认其中一个。'
  return [holdFact(fact, 'stated-twice', `${other.value} ${other.unit}`, message)]
}

function interfaceBeforeNetwork(statement: Statement): Hold[] {
  return statement.systems
    .filter((system) => system.interface === 'realised' && system.network === 'pending')
    .map((system) =>
      holdPart({
        rule: 'interface-before-network',
        subject: systemSubject(system),
        given: '网络待联通，接口实现',
        expected: '接口实现的系统网络已联通',
        message: '网络还没有联通，接口不可能已经实现，请核对。',
        locator: system.locator,
      }),
    )
}

/** What a statement's own parts make doubtful. */
export function holdsWithin(statement: Statement, facts: readonly StatedFigure[]): Hold[] {
  return [...facts.flatMap((fact) => statedTwice(fact, facts)), ...interfaceBeforeNetwork(statement)]
}
