import type { Day } from '../../../src/contract/day'
import type { Hold } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import type { Metric } from '../metrics/metric'
import { headlineMetrics } from '../metrics/registry'
import { PROVINCE } from '../metrics/subjects'
import { holdFact, holdPart } from './hold'
import { type KnownSeries, on } from './known-values'
import { type Table, tableSubject } from './stated-facts'

interface Counted {
  table: Table
  rows: number
  /** The day the table refers to. */
  day: Day
  locator: Hold['locator']
}

function countedBy(metric: Metric, statement: Statement, period: Day): Counted | null {
  const rule = metric.rules.find(({ about }) => about === 'table')
  if (rule?.about !== 'table') return null
  if (rule.table === 'hospitals') {
    const [first] = statement.hospitals
    if (!first) return null
    return {
      table: 'hospitals',
      rows: statement.hospitals.length,
      day: first.rows?.asOf ?? period,
      locator: first.locator,
    }
  }
  const [first] = statement.systems
  if (!first) return null
  const rows = statement.systems.filter((system) => system.interface === 'realised').length
  return { table: 'systems', rows, day: first.asOf, locator: first.locator }
}

function doubts(metric: Metric, counted: Counted, statement: Statement, known: KnownSeries): Hold[] {
  const { table, rows, day, locator } = counted
  const stated = statement.figures.filter((figure) => figure.metric === metric.id && figure.asOf === day)
  if (stated.length > 0) {
    const wrong = stated.filter(({ value }) => value !== rows)
    const message = '正文的数目与表格的行数不一致，请核对。'
    return wrong.map((figure) => holdFact(figure, 'contradicts-table', `${rows} ${metric.unit}`, message))
  }
  const before = on(known(metric.id, PROVINCE), day)
  if (!before || before.value === null || before.value === rows) return []
  const message = '表格的行数与已经上报的同一日数目不一致，请核对；不采用则整张表不采用。'
  const expected = `${before.value} ${metric.unit}`
  return [
    holdPart({
      rule: 'contradicts-table',
      subject: tableSubject(table),
      given: `${rows} 行`,
      expected,
      message,
      locator,
    }),
  ]
}

/** Counts in prose, or known for the day, that contradict the rows they count (spec: E06). */
export function holdsOnCounts(statement: Statement, known: KnownSeries, period: Day): Hold[] {
  return headlineMetrics.flatMap((metric) => {
    const counted = countedBy(metric, statement, period)
    return counted ? doubts(metric, counted, statement, known) : []
  })
}
