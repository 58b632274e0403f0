import type { Day } from '../../../src/contract/day'
import type { SeriesEvent, SeriesIndex } from '../../../src/contract/series'
import { isAnnounced, type KnownCalendar, namedDays } from '../calendar/calendar'
import type { EpochOpening } from '../metrics/epochs'
import type { Heads } from '../metrics/heads'
import type { Metric } from '../metrics/metric'
import { groupOf, REGIONS } from '../metrics/stored-series'
import { divisionEvents } from './division-events'

const titles: Record<EpochOpening['kind'], string> = { reset: '重新计数', correction: '来源向下更正' }

/** What a new epoch of a counter says on a series. */
export function epochEvent({ metric, subject, from, base, kind, explanation }: EpochOpening): SeriesEvent {
  return { kind, from, to: from, metric, subject, base, title: titles[kind], explanation }
}

/** Where a metric's definition or divisions change. */
export function breakEvents({ id, breaks }: Metric): SeriesEvent[] {
  return breaks.map(({ kind, from, title, explanation }) => ({
    kind,
    from,
    to: from,
    metric: id,
    subject: null,
    base: null,
    title,
    explanation,
  }))
}

/** Holidays as the calendar was known; a year nobody has announced yet has none to tell. */
function holidaysOf(year: number, from: Day, to: Day, known: KnownCalendar): SeriesEvent[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (!isAnnounced(year, known)) return []
  const named = namedDays(from > first ? from : first, to < last ? to : last, known)
  return named.map(({ dayClass, name, ...days }) => {
    const title = dayClass === 'holiday' ? name : `${name}调休上班`
    return { kind: dayClass, ...days, metric: null, subject: null, base: null, title, explanation: '' }
  })
}

/**
 * What explains the series: new epochs of regions, breaks of definitions, changes of divisions between the regions
 * that `heads` knows, and the holidays of the days covered (spec: P11, E19, E26);
 * ordered by day.
 */
export function seriesEvents(
  openings: readonly EpochOpening[],
  metrics: readonly Metric[],
  series: readonly SeriesIndex[],
  known: KnownCalendar,
  heads: Heads = new Map(),
): SeriesEvent[] {
  const from = series.map((one) => one.from).sort()[0]
  const to = series
    .map((one) => one.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) return []
  const years = [...new Set(series.flatMap((one) => one.years.map(({ year }) => year)))]
  const events = [
    ...openings.filter(({ subject }) => groupOf(subject) === REGIONS).map(epochEvent),
    ...metrics.flatMap(breakEvents).filter((event) => event.from <= to),
    ...divisionEvents(series, heads),
    ...years.flatMap((year) => holidaysOf(year, from, to, known)),
  ]
  const order = ({ from: day, kind, metric, subject }: SeriesEvent) => [day, kind, metric, subject].join()
  return events.sort((left, right) => (order(left) < order(right) ? -1 : 1))
}
