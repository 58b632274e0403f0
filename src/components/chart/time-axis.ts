import { weekdayOf, weekOf } from '../../reckoning/calendar'
import type { ChartContent, ChartPoint } from './chart-content'

/** A place on the time axis, by the number of its point: date, ISO week, and the year where it begins or changes. */
export interface TimeTick {
  place: number
  lines: [string, string, string]
}

/** Days up to this many are marked by their Mondays, more by the first days of months. */
const MANY = 70

const slashed = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`

function marks({ from }: ChartPoint, view: ChartContent['view'], many: boolean): boolean {
  if (view !== 'day') return true
  return many ? from.endsWith('-01') : weekdayOf(from) === 1
}

/** 2020, and 2020/21 for a week that reaches into the next year. */
function years({ from, to }: ChartPoint): string {
  const year = from.slice(0, 4)
  return to.startsWith(year) ? year : `${year}/${to.slice(2, 4)}`
}

function linesOf(point: ChartPoint, view: ChartContent['view'], before: ChartPoint | undefined): TimeTick['lines'] {
  const year = years(point)
  const shown = before && years(before) === year ? '' : year
  if (view === 'month') return [`${Number(point.from.slice(5, 7))}月`, shown, '']
  return [slashed(point.from), weekOf(point.from).slice(5), shown]
}

/** As many ticks as fit: `apart` is the least number of points between two of them. */
export function timeAxis({ points, view }: Pick<ChartContent, 'points' | 'view'>, apart: number): TimeTick[] {
  const places = points.flatMap((point, place) => (marks(point, view, points.length > MANY) ? [place] : []))
  const kept: number[] = []
  for (const place of places) {
    const last = kept[kept.length - 1]
    if (last === undefined || place - last >= apart) kept.push(place)
  }
  return kept.flatMap((place, order) => {
    const point = points[place]
    const before = points[kept[order - 1] ?? -1]
    return point ? [{ place, lines: linesOf(point, view, before) }] : []
  })
}
