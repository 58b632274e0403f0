import type { Day } from '../../../src/contract/day'
import type { Rejection, StatedFigure, StatedHospital, StatedSystem, Statement } from '../../../src/contract/statement'
import { brokenRule } from '../metrics/metric'
import { metricWithId } from '../metrics/registry'
import { organisationWithId } from '../organisations/organisations'
import { systemWithId } from '../integration/systems'
import { outlierQuestions } from './outlier-questions'

function rejectedFigure(figure: StatedFigure, today: Day): Rejection | null {
  const { metric: id, subject, value, unit, asOf, since, locator } = figure
  const metric = metricWithId(id)
  if (metric === null) return { rule: 'unknown-metric', given: id, expected: '指标清单中的编号', locator }
  if (!metric.headline)
    return { rule: 'not-a-figure', given: id, expected: '全省指标；各医院的数写在医院表中', locator }
  const about = { metric: id, subject, period: asOf }
  if (unit !== metric.unit)
    return { rule: 'wrong-unit', given: `${value} ${unit}`, expected: metric.unit, locator, about }
  if (asOf > today) return { rule: 'future-day', given: asOf, expected: `不晚于 ${today}`, locator }
  if (since !== undefined && since > asOf)
    return { rule: 'start-after-as-of', given: since, expected: `不晚于 ${asOf}`, locator, about }
  const expected = brokenRule(metric, value)
  return expected === null ? null : { rule: 'value', given: String(value), expected, locator, about }
}

/** Names are alike where they differ in width and spaces only. */
function sameName(left: string, right: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '')
  return plain(left) === plain(right)
}

function rejectedHospital(hospital: StatedHospital, today: Day): Rejection | null {
  const { organisation, name, network, collectionStart, rows, locator } = hospital
  const known = organisation === null ? null : organisationWithId(organisation)
  if (organisation !== null && known === null)
    return { rule: 'unknown-organisation', given: organisation, expected: '机构清单中的编号', locator }
  if (known && !sameName(known.name, name)) return { rule: 'name-mismatch', given: name, expected: known.name, locator }
  if (network === 'pending' && (rows !== null || collectionStart !== null))
    return { rule: 'pending-with-rows', given: name, expected: '网络待联通的医院没有采集时间和数据量', locator }
  const last = rows?.asOf ?? today
  if (last > today) return { rule: 'future-day', given: last, expected: `不晚于 ${today}`, locator }
  if (collectionStart !== null && collectionStart > last)
    return { rule: 'start-after-as-of', given: collectionStart, expected: `不晚于 ${last}`, locator }
  return null
}

function rejectedSystem({ system, name, asOf, locator }: StatedSystem, today: Day): Rejection | null {
  if (asOf > today) return { rule: 'future-day', given: asOf, expected: `不晚于 ${today}`, locator }
  if (system === null) return null
  const known = systemWithId(system)
  if (known === null) return { rule: 'unknown-system', given: system, expected: '业务系统清单中的编号', locator }
  return sameName(known.name, name) ? null : { rule: 'name-mismatch', given: name, expected: known.name, locator }
}

/** The same value said again in the same report is one statement. */
function withoutRepeats(figures: readonly StatedFigure[]): StatedFigure[] {
  const key = ({ metric, subject, asOf, value, step }: StatedFigure) =>
    JSON.stringify([metric, subject, asOf, value, step])
  const first = new Map<string, StatedFigure>()
  for (const figure of figures) if (!first.has(key(figure))) first.set(key(figure), figure)
  return [...first.values()]
}

function sift<T>(stated: readonly T[], rejectedFor: (one: T) => Rejection | null) {
  const kept: T[] = []
  const rejections: Rejection[] = []
  for (const one of stated) {
    const rejection = rejectedFor(one)
    if (rejection) rejections.push(rejection)
    else kept.push(one)
  }
  return { kept, rejections }
}

/**
 * A statement checked against what every format must keep to: known metrics, their units, no future
 * day (spec: E16, today in China), known ids. What does not is rejected, the rest stands.
 */
export function reviewed(statement: Statement, today: Day): Statement {
  const figures = sift(statement.figures, (figure) => rejectedFigure(figure, today))
  const hospitals = sift(statement.hospitals, (hospital) => rejectedHospital(hospital, today))
  const systems = sift(statement.systems, (system) => rejectedSystem(system, today))
  const kept = { ...statement, figures: withoutRepeats(figures.kept), hospitals: hospitals.kept, systems: systems.kept }
  return {
    ...kept,
    rejections: [...statement.rejections, ...figures.rejections, ...hospitals.rejections, ...systems.rejections],
    questions: [...statement.questions, ...outlierQuestions(kept.hospitals)],
  }
}
