import { indexOf } from './days'
import type { Numbers } from './numbers'
import { CAPITAL, movedCity } from './places'

const first = indexOf(movedCity.moves)

/** The numbers with those of the prefectures by the divisions of each day: the city is counted once, and the province is as it was. */
function counted({ subject, values, ...about }: Numbers, city: readonly number[]): Numbers {
  const sign = subject === CAPITAL ? -1 : subject === movedCity.left ? 1 : 0
  const moved = values.map((value, place) =>
    value === null || place >= first ? value : value + sign * (city[place] ?? 0),
  )
  return { ...about, subject, values: moved }
}

/**
 * Regions of today's divisions as they were reported on each day, and the city by itself under the code of the day.
 * `outside` is what is counted in 长春市 outside the hospitals, of which the city has its share.
 */
export function withMovedCity(regions: readonly Numbers[], outside: readonly number[]): Numbers[] {
  const city = outside.map((value) => Math.floor(value * movedCity.share))
  const [one] = regions
  if (!one) return []
  const inTime = (subject: string, isThere: (place: number) => boolean): Numbers => ({
    metric: one.metric,
    unit: one.unit,
    subject,
    values: city.map((value, place) => (isThere(place) ? value : null)),
  })
  return [
    ...regions.map((numbers) => counted(numbers, city)),
    inTime(movedCity.before, (place) => place < first),
    inTime(movedCity.after, (place) => place >= first),
  ]
}
