import type { MetricDescription } from '../../contract/metric'
import type { PublishedRelease } from '../../contract/release'
import type { SeriesDocument, SeriesEvent, SeriesIndex, SubjectName } from '../../contract/series'
import { overlap, plusDays, type Span } from '../../reckoning/calendar'
import { compare, type Comparison } from '../../reckoning/comparison'
import type { Measured } from '../../reckoning/measured'
import { type Reconciliation, reconcile } from '../../reckoning/parts'
import {
  measureOver,
  type Period,
  periodsOf,
  type Reckoning,
  reckoningOf,
  unchangedSince,
} from '../../reckoning/periods'
import { daysOf } from '../../reckoning/periods'
import { restatedIn, type Timeline, timelineOf } from '../../reckoning/timeline'
import { type Choice, comparedWith, rangeOf } from './choice'
import { type Divided, dividedOf } from './divided'

/** One region with what it comes to over the range. */
export interface Part {
  subject: string
  name: string
  measured: Measured
}

/** Everything one view of a metric says: chart, table and sentence are drawn from `periods` and `whole`. */
export interface SeriesView {
  description: MetricDescription
  subject: string
  place: string
  /** The id of the release it is drawn from. */
  release: string
  reckoning: Reckoning
  choice: Choice
  range: Span
  periods: Period[]
  whole: Measured
  comparison: Comparison
  comparedLeapDay: boolean
  /** The last period that is over, against the one before it; null where there is only one. */
  latest: Comparison | null
  events: SeriesEvent[]
  parts: Part[]
  /** Null for counts of different people, which do not add up, and where the parts are not the whole. */
  reconciliation: Reconciliation | null
  unchanged: { since: string; atLeast: boolean } | null
  restated: string[]
  timeline: Timeline
  /** Null where no change of divisions lies within the days in hand. */
  divided: Divided | null
}

interface Asked {
  release: Pick<PublishedRelease, 'id' | 'asOf' | 'events' | 'subjects'>
  description: MetricDescription
  index: SeriesIndex
  documents: readonly SeriesDocument[]
  subject: string
  choice: Choice
}

/** The subjects a metric's documents hold, by the names of the release; the province first. */
export function subjectsIn(documents: readonly SeriesDocument[], names: readonly SubjectName[]): SubjectName[] {
  const held = new Set(documents.flatMap(({ subjects }) => subjects.map(({ subject }) => subject)))
  const named = names.filter(({ subject }) => held.has(subject))
  const unnamed = [...held].filter((subject) => !names.some((one) => one.subject === subject))
  return [
    ...named.filter(({ partOf }) => partOf === null),
    ...named.filter(({ partOf }) => partOf !== null),
    ...unnamed.map((subject) => ({ subject, name: subject, partOf: null })),
  ]
}

/** The parts of a whole; of a prefecture those the range reaches, since a region inside it may have left or joined it. */
function partsOf({ documents, release, subject, choice }: Asked, reckoning: Reckoning, range: Span): Part[] {
  if (!isPartitioned(release, subject) && choice.divisions === 'now') return []
  return subjectsIn(documents, release.subjects)
    .filter(({ partOf }) => partOf === subject)
    .flatMap(({ subject: part, name }) => {
      const timeline = timelineOf(documents, part, release.events)
      const isThere = timeline && (isPartitioned(release, subject) || overlap(daysOf(timeline), range) !== null)
      return isThere ? [{ subject: part, name, measured: measureOver(timeline, reckoning, range) }] : []
    })
}

/** Whether the parts of a subject together are the subject: those of the province are, what lies inside a prefecture is not. */
function isPartitioned({ subjects }: Asked['release'], subject: string): boolean {
  return subjects.find((named) => named.subject === subject)?.partOf === null
}

function latestOf(periods: readonly Period[], events: readonly SeriesEvent[]): Comparison | null {
  const finished = periods.filter(({ unfinished }) => !unfinished)
  const [base, then] = finished.slice(-2)
  return base && then ? compare(base, then, events) : null
}

/** What is compared with a range: for a level, the level that other span ended on. */
function comparisonOf(asked: Asked, timeline: Timeline, reckoning: Reckoning, range: Span, whole: Measured) {
  const { choice, release } = asked
  const { span, fellBack } = comparedWith(choice, range)
  const base = measureOver(timeline, reckoning, span)
  const events = timeline.events
  const unfinished = range.to > release.asOf
  const comparison = compare(base, { ...whole, unfinished }, events)
  const first = daysInHand(asked).from
  const notHere = comparison.notComparable === 'base-missing' && span.from < first && first > asked.index.from
  const told: Comparison = notHere ? { ...comparison, notComparable: 'base-not-in-hand' } : comparison
  return { comparison: told, comparedLeapDay: fellBack }
}

/** The latest years without one missing between them: days of a year not in hand are not days nobody reported. */
function latestRun(documents: readonly SeriesDocument[]): SeriesDocument[] {
  const sorted = [...documents].sort((one, other) => other.year - one.year)
  return sorted.filter(({ year }, place) => year === (sorted[0]?.year ?? 0) - place)
}

/** The days of documents in hand: those of a whole index, or fewer where not all could be had. */
function daysInHand({ documents, index }: Asked): Span {
  const years = documents.map(({ year }) => year)
  const held = { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31` }
  return overlap(held, index) ?? index
}

/** Null where no document in hand knows the subject. */
export function seriesView(given: Asked): SeriesView | null {
  const documents = latestRun(given.documents)
  const asked = { ...given, documents }
  const { release, description, subject, choice } = asked
  const stated = documents.length > 0 ? timelineOf(documents, subject, release.events) : null
  if (!stated) return null
  const divided = dividedOf({ release, description, documents, chosen: choice.divisions }, stated)
  const timeline = divided?.rebased?.timeline ?? stated
  const reckoning = reckoningOf(description, choice.view)
  const range = rangeOf(choice, daysInHand(asked))
  const periods = periodsOf(timeline, description, choice.view, range, release.asOf)
  const whole = measureOver(timeline, reckoning, range)
  const parts = partsOf(asked, reckoning, range)
  return {
    description,
    subject,
    place: release.subjects.find((named) => named.subject === subject)?.name ?? '',
    release: release.id,
    reckoning,
    choice,
    range,
    periods,
    whole,
    ...comparisonOf(asked, timeline, reckoning, range, whole),
    latest: latestOf(periods, timeline.events),
    events: timeline.events.filter(({ from, to }) => overlap({ from, to }, range) !== null),
    parts,
    reconciliation:
      description.distinct || parts.length === 0 || !isPartitioned(release, subject)
        ? null
        : reconcile(
            parts.map(({ measured }) => measured),
            whole,
          ),
    unchanged: description.kind === 'cumulative' ? unchangedSince(timeline) : null,
    restated: restatedIn(timeline, { from: plusDays(range.from, -1), to: range.to }),
    timeline,
    divided,
  }
}
