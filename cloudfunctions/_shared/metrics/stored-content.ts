import type { Instant } from '../../../src/contract/day'
import type { Observation } from './observation'
import { joinedLines, readLines, type StoredStatement, writtenStatement } from './observation-lines'
import { groupOf, isSameOrigin, type Origin, type StoredContent, type StoredSeries, yearOf } from './stored-series'

export const emptyContent: StoredContent = { origins: [], sections: [] }

const keyOf = ({ metric, subject }: Pick<StoredSeries, 'metric' | 'subject'>) => `${metric}\n${subject}`

/** Adds lines to series, each series once; what stands there already is not read. */
function withLines(sections: readonly StoredSeries[], added: Iterable<StoredSeries>): StoredSeries[] {
  const byKey = new Map(sections.map((section) => [keyOf(section), section]))
  for (const section of added) {
    const before = byKey.get(keyOf(section))
    const lines = before ? joinedLines(before.lines, section.lines) : section.lines
    byKey.set(keyOf(section), { ...section, lines })
  }
  return [...byKey.values()]
}

export function idOf(report: string, number: number): string {
  return `${report}-${String(number).padStart(5, '0')}`
}

function statementOf(
  { id, period, value, missing, step, since, locator }: Observation,
  origin: number,
): StoredStatement {
  return { period, value, missing, step, since, origin, number: Number(id.slice(id.lastIndexOf('-') + 1)), locator }
}

/** What one acceptance adds, after everything else. */
export function withObservations(
  content: StoredContent,
  origin: Origin,
  observations: readonly Observation[],
): StoredContent {
  const place = content.origins.length
  const lines = new Map<string, { section: StoredSeries; written: string[] }>()
  for (const observation of observations) {
    const { metric, subject, unit } = observation
    const one = lines.get(keyOf(observation)) ?? { section: { metric, subject, unit, lines: '' }, written: [] }
    one.written.push(writtenStatement(statementOf(observation, place)))
    lines.set(keyOf(observation), one)
  }
  const added = [...lines.values()].map(({ section, written }) => ({ ...section, lines: joinedLines(...written) }))
  return { origins: [...content.origins, origin], sections: withLines(content.sections, added) }
}

function observationOf(section: StoredSeries, statement: StoredStatement, origin: Origin): Observation {
  const { metric, subject, unit } = section
  const { period, value, missing, step, since, number, locator } = statement
  const { report, receivedAt, acceptedAt } = origin
  const id = idOf(report, number)
  const when = { period, asOf: period, since, receivedAt, acceptedAt }
  return { id, metric, subject, value, missing, unit, step, epoch: 1, report, locator, ...when }
}

/** The observations of the series that are asked for, in the order they were added. */
export function observationsIn(
  { origins, sections }: StoredContent,
  wanted: (section: StoredSeries) => boolean,
): Observation[] {
  return sections.filter(wanted).flatMap((section) =>
    readLines(section.lines).flatMap((statement) => {
      const origin = origins[statement.origin]
      return origin ? [observationOf(section, statement, origin)] : []
    }),
  )
}

/** The document a series' statements of a year stand in. */
export interface Place {
  metric: string
  year: number
  group: string
}

export const placeKey = ({ metric, year, group }: Place) => `${metric}/${year}/${group}`

interface Split {
  place: Place
  lines: Map<StoredSeries, string[]>
}

/** Content by the documents it belongs into; the origins keep their places. */
export function splitByPlace({ sections }: StoredContent): { place: Place; sections: StoredSeries[] }[] {
  const splits = new Map<string, Split>()
  for (const section of sections)
    for (const line of section.lines.split('\n')) {
      const place = { metric: section.metric, year: yearOf(line), group: groupOf(section.subject) }
      const split = splits.get(placeKey(place)) ?? { place, lines: new Map<StoredSeries, string[]>() }
      splits.set(placeKey(place), split)
      const lines = split.lines.get(section) ?? []
      split.lines.set(section, lines)
      lines.push(line)
    }
  return [...splits.values()].map(({ place, lines }) => ({
    place,
    sections: [...lines].map(([section, own]) => ({ ...section, lines: joinedLines(...own) })),
  }))
}

function renumbered(lines: string, places: ReadonlyMap<number, number>): string {
  const kept = readLines(lines).flatMap((statement) => {
    const origin = places.get(statement.origin)
    return origin === undefined ? [] : [writtenStatement({ ...statement, origin })]
  })
  return joinedLines(...kept)
}

/** Adds what another content holds; an acceptance that stands there already is not added again. */
export function withContent(content: StoredContent, addition: StoredContent): StoredContent {
  const used = new Set(addition.sections.flatMap(({ lines }) => readLines(lines).map(({ origin }) => origin)))
  const places = new Map<number, number>()
  const origins = [...content.origins]
  for (const [place, origin] of addition.origins.entries()) {
    if (!used.has(place) || content.origins.some((known) => isSameOrigin(known, origin))) continue
    places.set(place, origins.length)
    origins.push(origin)
  }
  const added = addition.sections
    .map((section) => ({ ...section, lines: renumbered(section.lines, places) }))
    .filter(({ lines }) => lines !== '')
  return { origins, sections: withLines(content.sections, added) }
}

/** The latest acceptance of a content (UTC); null where it is empty. */
export function changedAt({ origins }: StoredContent): Instant | null {
  return origins.reduce<Instant | null>(
    (latest, { acceptedAt }) => (latest === null || acceptedAt > latest ? acceptedAt : latest),
    null,
  )
}
