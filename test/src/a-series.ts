import { createHash } from 'node:crypto'
import { canonicalJson } from '../../src/contract/canonical-json'
import type { MissingCode } from '../../src/contract/metric'
import type { SeriesDocument, SeriesEvent, ServedSeries, SubjectSeries } from '../../src/contract/series'
import { dayNumber, dayOf } from '../../src/reckoning/calendar'
import { type Timeline, timelineOf } from '../../src/reckoning/timeline'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** One subject's days from a day on; null is a day nobody reported, for the reason given. */
export function aSubject(
  from: string,
  values: (number | null)[],
  wish: Partial<SubjectSeries> = {},
  code: MissingCode = 6,
): SubjectSeries {
  const missing = values.flatMap((value, place) =>
    value === null ? [{ day: dayOf(dayNumber(from) + place), code }] : [],
  )
  return { subject: 'region:220000', from, values, missing, rounded: [], restated: [], before: null, ...wish }
}

export function aSeries(subjects: SubjectSeries[], wish: Partial<SeriesDocument> = {}): SeriesDocument {
  const year = Number(subjects[0]?.from.slice(0, 4))
  return { metric: 'health-card-uses', year, unit: '人次', synthetic: false, subjects, ...wish }
}

/** A document as the cloud serves it, under the name it hashes to. */
export function served(series: SeriesDocument, originsSha256 = 'a'.repeat(64)): ServedSeries {
  return { name: sha256(`${sha256(canonicalJson(series))}\n${originsSha256}`), series, originsSha256 }
}

export function anEvent(wish: Partial<SeriesEvent> = {}): SeriesEvent {
  const from = wish.from ?? '2020-11-20'
  return {
    kind: 'reset',
    from,
    to: from,
    metric: null,
    subject: null,
    base: 0,
    title: '计数器重新开始',
    explanation: '系统迁移。',
    ...wish,
  }
}

/** The days of one subject, all stated from one day on. */
export function aTimeline(
  from: string,
  values: (number | null)[],
  wish: Partial<SubjectSeries> = {},
  events: SeriesEvent[] = [],
): Timeline {
  const timeline = timelineOf([aSeries([aSubject(from, values, wish)])], 'region:220000', events)
  if (!timeline) throw new Error('no subject')
  return timeline
}
