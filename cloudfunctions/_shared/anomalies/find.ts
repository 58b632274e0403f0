import type { Finding } from '../../../src/contract/anomalies'
import type { Day } from '../../../src/contract/day'
import { plusDays } from '../../../src/reckoning/calendar'
import type { KnownCalendar } from '../calendar/calendar'
import type { Metric } from '../metrics/metric'
import { PROVINCE } from '../metrics/subjects'
import { type BetweenDoubt, type Cell, doubtsBetween } from './between-metrics'
import { beginDay, type Course, courseOf, doubtInCourse, stand, standAside } from './course'
import { type Doubt, type Rules, rulesByKind } from './doubt'
import { findingOf } from './finding'
import { type AnomalySeries, cellKey, type Span, type Stood } from './ground'
import { doubtsInside } from './inner-regions'
import { addsUp, differs } from './parts-and-whole'
import { doubtsAmongPeers } from './peers'
import type { Rule } from './rule'
import { type SameDay, sameDay } from './same-day'

/** What is found about the values of one day, by metric and subject. */
interface DayLook {
  day: Day
  stated: Map<Course, Stood>
  doubts: Map<Course, Doubt>
  /** Values that take part in a doubt which is told of another one. */
  involved: Set<Course>
  /** How the peers of a value in doubt moved. */
  beside: Map<Course, SameDay | null>
}

interface Ground {
  courses: readonly Course[]
  byCell: ReadonlyMap<string, Course>
  rules: Rules
  known: KnownCalendar
  /** What has been told and goes on unchanged is not told every day anew. */
  told: Map<string, string>
}

type Table<K> = Map<K, Map<string, Cell>>

function put<K>(table: Table<K>, row: K, column: string, cell: Cell): void {
  const cells = table.get(row) ?? new Map<string, Cell>()
  table.set(row, cells)
  cells.set(column, cell)
}

/** Puts a doubt about two values in the place of what each is doubted for by itself, unless that explains it. */
function doubtBoth({ told }: Ground, look: DayLook, key: string, pair: readonly Course[], own: Course, doubt: Doubt) {
  const goesOn = told.get(key) === plusDays(look.day, -1)
  told.set(key, look.day)
  if (goesOn || pair.some((one) => look.doubts.get(one)?.rule.kind === 'scale-slip')) return
  for (const one of pair) {
    look.doubts.delete(one)
    look.involved.add(one)
  }
  look.doubts.set(own, doubt)
}

function lookBetween(ground: Ground, look: DayLook): void {
  const [bySubject, byMetric]: [Table<string>, Table<Metric>] = [new Map(), new Map()]
  for (const [{ series, history }, { value }] of look.stated) {
    const { metric, subject } = series
    const cell = { value, before: history.at(-1)?.value ?? null, unit: metric.unit }
    put(bySubject, subject, metric.id, cell)
    put(byMetric, metric, subject, cell)
  }
  const settle = (one: BetweenDoubt, key: string, courseOfOne: (name: string) => Course | undefined): void => {
    const pair = [one.small, one.large].flatMap((name) => courseOfOne(name) ?? [])
    const own = courseOfOne(one.about)
    if (own) doubtBoth(ground, look, `${one.small}\n${one.large}\n${key}`, pair, own, one.doubt)
  }
  for (const [subject, cells] of bySubject)
    for (const one of doubtsBetween(cells, ground.rules))
      settle(one, subject, (metric) => ground.byCell.get(cellKey(metric, subject)))
  for (const [metric, cells] of byMetric)
    for (const one of doubtsInside(metric, cells, look.day, ground.rules))
      settle(one, metric.id, (subject) => ground.byCell.get(cellKey(metric.id, subject)))
}

function lookAtParts({ courses, rules, told }: Ground, look: DayLook): void {
  const rule = rules.get('parts-differ')
  if (!rule) return
  for (const metric of new Set(courses.map(({ series }) => series.metric))) {
    const own = courses.filter(({ series }) => series.metric === metric && series.subject.startsWith('region:'))
    if (!addsUp(metric) || own.some((one) => look.doubts.has(one))) continue
    const values = new Map(
      own.flatMap((one) => {
        const stood = look.stated.get(one)
        return stood ? [[one.series.subject, stood.value] as const] : []
      }),
    )
    const found = differs(rule, metric, values, look.day)
    const goesOn = found && told.get(metric.id) === String(found.difference)
    told.set(metric.id, String(found?.difference))
    const whole = own.find(({ series }) => series.subject === PROVINCE)
    if (found && !goesOn && whole) look.doubts.set(whole, found.doubt)
  }
}

function lookAtDay(ground: Ground, day: Day): DayLook {
  const look: DayLook = { day, stated: new Map(), doubts: new Map(), involved: new Set(), beside: new Map() }
  for (const course of ground.courses) {
    const stood = beginDay(course, day)
    if (!stood) continue
    look.stated.set(course, stood)
    const doubt = doubtInCourse(course, ground.rules, stood, ground.known)
    if (doubt) look.doubts.set(course, doubt)
  }
  lookBetween(ground, look)
  for (const course of look.doubts.keys()) look.beside.set(course, sameDay(course, look.stated, ground.known))
  for (const [course, stood] of look.stated) {
    const doubt = look.doubts.get(course)
    if (doubt) standAside(course, stood, doubt)
    else if (look.involved.has(course)) course.suspect = stood
    else stand(course, stood)
  }
  lookAtParts(ground, look)
  return look
}

/**
 * What the rules find about the days of a span, the latest first; each value is told of once. Values before the span
 * say what is usual. Changes nothing and reads nothing.
 */
export function find(rules: readonly Rule[], series: readonly AnomalySeries[], { from, to, known }: Span): Finding[] {
  const courses = series.map(courseOf)
  const byCell = new Map(courses.map((one) => [cellKey(one.series.metric.id, one.series.subject), one]))
  const ground: Ground = { courses, byCell, rules: rulesByKind(rules), known, told: new Map() }
  const first = series.flatMap(({ points }) => points[0]?.day ?? []).sort()[0] ?? to
  const found: Finding[] = []
  for (let day = first; day <= to; day = plusDays(day, 1)) {
    const { doubts, beside } = lookAtDay(ground, day)
    if (day < from) continue
    for (const [course, doubt] of doubts)
      found.push(findingOf(course.series, day, doubt, beside.get(course) ?? null, known))
  }
  const peers = ground.rules.get('outlier-peers')
  for (const { one, day, doubt } of peers ? doubtsAmongPeers(peers, series, to) : [])
    if (day >= from) found.push(findingOf(one, day, doubt, null, known))
  return found.sort((left, right) =>
    left.day < right.day ? 1 : left.day > right.day ? -1 : left.id < right.id ? -1 : 1,
  )
}
