import type { RuleKind } from '../../../../src/contract/anomalies'
import type { Day } from '../../../../src/contract/day'
import { type AnomalySeries, cellKey } from '../../../../cloudfunctions/_shared/anomalies/ground'
import { pick, sowers, type Values } from './plants'

/** A fault put into a year: which values it changed, from a day on for so many days. */
export interface Plant {
  kind: RuleKind
  size: string
  from: Day
  days: number
  cells: readonly string[]
}

function valuesOf(year: readonly AnomalySeries[]): Values {
  const known = ({ points }: AnomalySeries) =>
    points.flatMap(({ day, value }) => (value === null ? [] : [[day, value] as const]))
  return new Map(year.map((series) => [cellKey(series.metric.id, series.subject), new Map(known(series))]))
}

/** A year with one fault on each of the days, of a kind and size drawn by chance, at a place drawn by chance. */
export function sown(
  year: readonly AnomalySeries[],
  days: readonly Day[],
  random: () => number,
): { year: AnomalySeries[]; plants: Plant[] } {
  const values = valuesOf(year)
  const plants: Plant[] = []
  const changed = new Map<string, Map<Day, number>>()
  for (const day of days) {
    const sower = pick(sowers, random)
    const [size = '', amount = 0] = pick(sower?.sizes ?? [], random) ?? []
    const changes = sower?.sow({ values, day, random }, amount)
    if (!sower || !changes) continue
    for (const { cell, days: own } of changes) {
      const cells = changed.get(cell) ?? new Map<Day, number>()
      changed.set(cell, cells)
      for (const [one, value] of own) cells.set(one, value)
    }
    const cells = changes.map(({ cell }) => cell)
    plants.push({ kind: sower.kind, size, from: day, days: changes[0]?.days.length ?? 1, cells })
  }
  const planted = year.map((series) => ({
    ...series,
    points: series.points.map((point) => ({
      ...point,
      value: changed.get(cellKey(series.metric.id, series.subject))?.get(point.day) ?? point.value,
    })),
  }))
  return { year: planted, plants }
}
