import type { Hold } from '../../../src/contract/report'
import type { StatedFigure, Statement } from '../../../src/contract/statement'
import type { Metric } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { hold, holdFact } from './hold'
import { agree, slack } from './rounding'

function differsElsewhere(fact: StatedFigure, facts: readonly StatedFigure[]): StatedFigure | undefined {
  return facts.find(
    (other) =>
      other.metric === fact.metric && other.subject === fact.subject && other.asOf === fact.asOf && !agree(other, fact),
  )
}

function statedTwice(fact: StatedFigure, facts: readonly StatedFigure[]): Hold[] {
  const other = differsElsewhere(fact, facts)
  if (!other) return []
  return [
    holdFact(
      fact,
      'stated-twice',
      `${other.value} ${other.unit}`,
      '同一指标同一日给出了两个不同的数值，请核对后只确认其中一个。',
    ),
  ]
}

function otherMetric(facts: readonly StatedFigure[], fact: StatedFigure, metric: string): StatedFigure | undefined {
  return facts.find((other) => other.metric === metric && other.subject === fact.subject && other.asOf === fact.asOf)
}

function partAboveWhole(fact: StatedFigure, metric: Metric, facts: readonly StatedFigure[]): Hold[] {
  const whole = metric.subsetOf === null ? undefined : otherMetric(facts, fact, metric.subsetOf)
  if (!whole || fact.value <= whole.value + slack(fact, whole)) return []
  return [holdFact(fact, 'part-above-whole', `不大于 ${whole.value} ${whole.unit}`, '部分大于整体，请核对这两个数值。')]
}

function belowRequired(fact: StatedFigure, metric: Metric, facts: readonly StatedFigure[]): Hold[] {
  return metric.rules.flatMap((rule) => {
    const other = rule.about === 'metric' ? otherMetric(facts, fact, rule.metric) : undefined
    if (!other || fact.value + slack(fact, other) >= other.value) return []
    return [
      holdFact(
        fact,
        'people-above-uses',
        `不小于 ${other.value} ${other.unit}`,
        '人数多于人次，请核对两个数值是否写反。',
      ),
    ]
  })
}

function rowsCounted(statement: Statement, table: 'hospitals' | 'realised-systems'): number | null {
  if (table === 'hospitals') return statement.hospitals.length || null
  if (statement.systems.length === 0) return null
  return statement.systems.filter((system) => system.interface === 'realised').length
}

function contradictsTable(fact: StatedFigure, metric: Metric, statement: Statement): Hold[] {
  return metric.rules.flatMap((rule) => {
    const rows = rule.about === 'table' ? rowsCounted(statement, rule.table) : null
    if (rows === null || rows === fact.value) return []
    return [holdFact(fact, 'contradicts-table', `${rows} ${fact.unit}`, '正文的数目与表格的行数不一致，请核对。')]
  })
}

function interfaceBeforeNetwork(statement: Statement): Hold[] {
  return statement.systems
    .filter((system) => system.interface === 'realised' && system.network === 'pending')
    .map(({ name, system, locator }) =>
      hold({
        rule: 'interface-before-network',
        metric: null,
        subject: `system:${system ?? name}`,
        given: '网络待联通，接口实现',
        expected: '接口实现的系统网络已联通',
        message: '网络还没有联通，接口不可能已经实现，请核对。',
        locator,
      }),
    )
}

/** What a statement's own parts make doubtful (spec: E05, E06). */
export function holdsWithin(statement: Statement, facts: readonly StatedFigure[]): Hold[] {
  const aboutFacts = facts.flatMap((fact) => {
    const metric = metricWithId(fact.metric)
    if (!metric) return []
    return [
      ...statedTwice(fact, facts),
      ...partAboveWhole(fact, metric, facts),
      ...belowRequired(fact, metric, facts),
      ...contradictsTable(fact, metric, statement),
    ]
  })
  return [...aboutFacts, ...interfaceBeforeNetwork(statement)]
}
