import type { SeriesEvent, SeriesIndex, SubjectName } from '../../../src/contract/series'
import { type Division, divisions } from '../../../src/reckoning/divisions'
import { headKey, type Heads } from '../metrics/heads'
import { innerSubjects, subjectName } from '../regions/regions'

type Published = Pick<SeriesIndex, 'metric' | 'from'>

/** The regions inside others of which a release has series, in the order of the register: beside the partition, not in it. */
export function innerPublished(series: readonly Published[], heads: Heads): SubjectName[] {
  return innerSubjects().filter(({ subject }) => series.some(({ metric }) => heads.has(headKey(metric, subject))))
}

function eventsIn({ metric, from: first }: Published, heads: Heads, division: Division): SeriesEvent[] {
  const { name, from, before, after, left, joined } = division
  const isReported = [before, after].some((subject) => heads.has(headKey(metric, subject)))
  if (!isReported || first >= from) return []
  const [old, next] = [subjectName(left) ?? left, subjectName(joined) ?? joined]
  const title = `${name}由${old}划归${next}`
  const told = [
    { subject: left, explanation: `从这一天起，${old}的数不再含${name}。` },
    { subject: joined, explanation: `从这一天起，${next}的数含${name}。` },
  ]
  return told
    .filter(({ subject }) => (heads.get(headKey(metric, subject))?.period ?? '') >= from)
    .map((one) => ({ kind: 'division', from, to: from, metric, base: null, title, ...one }))
}

/**
 * Where a prefecture counts other people than the day before, since a region left or joined it (spec: A11, E26).
 * It is told only for metrics the region itself is reported for, and of prefectures whose series reach the day: a
 * release of data that never name the region says, and hashes to, what it did before.
 */
export function divisionEvents(series: readonly Published[], heads: Heads): SeriesEvent[] {
  return series.flatMap((one) => divisions.flatMap((division) => eventsIn(one, heads, division)))
}
