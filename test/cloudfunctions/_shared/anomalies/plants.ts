import type { RuleKind } from '../../../../src/contract/anomalies'
import type { Day } from '../../../../src/contract/day'
import { cellKey } from '../../../../cloudfunctions/_shared/anomalies/ground'
import { plusDays } from '../../../../src/reckoning/calendar'
import { PROVINCE } from '../../../../cloudfunctions/_shared/metrics/subjects'
import { containerOf, regionSubjects } from '../../../../cloudfunctions/_shared/regions/regions'

export type Values = Map<string, Map<Day, number>>
interface Place {
  values: Values
  day: Day
  random: () => number
}
interface Change {
  cell: string
  days: readonly [Day, number][]
}
/** What a fault changes where it is put; null where it cannot be put there. */
type Sower = (place: Place, size: number) => Change[] | null

const USES = 'health-card-uses'
const PEOPLE = 'health-card-people'
export const pick = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)]

const at = ({ values, day }: Place, cell: string, days = 0): number => values.get(cell)?.get(plusDays(day, days)) ?? 0
const one = (cell: string, day: Day, value: number): Change[] => [{ cell, days: [[day, value]] }]

/** A series picked by chance among those that fit. */
function anyCell(place: Place, fits: (cell: string) => boolean): string | undefined {
  return pick([...place.values.keys()].filter(fits), place.random)
}

const regionsWithPeople = (place: Place) =>
  [...place.values.keys()].flatMap((cell) => (cell.startsWith(PEOPLE) ? [cell.split('\n')[1] ?? ''] : []))

function above(small: string, large: string): Sower {
  return (place, size) => {
    const subject = small === PEOPLE ? pick(regionsWithPeople(place), place.random) : PROVINCE
    const whole = at(place, cellKey(large, subject ?? ''))
    return one(cellKey(small, subject ?? ''), place.day, whole + Math.max(1, Math.round(size * whole)))
  }
}

/** A region above the one it lies in. */
const aboveOuter: Sower = (place, size) => {
  const outerOf = (cell: string) => {
    const [metric = '', subject = ''] = cell.split('\n')
    return cellKey(metric, containerOf(subject) ?? '')
  }
  const cell = anyCell(place, (one) => at(place, one) > 0 && at(place, outerOf(one)) > 0)
  if (cell === undefined) return null
  const whole = at(place, outerOf(cell))
  return one(cell, place.day, whole + Math.max(1, Math.round(size * whole)))
}

const counters = [USES, PEOPLE, 'online-services', 'appointments-received', 'doctor-online-consultations']
const isCounter = (cell: string) => counters.some((metric) => cell.startsWith(`${metric}\n`))
/** Values nothing adds up from: people, and the card uses of hospitals. */
const isAlone = (cell: string) => isCounter(cell) && (cell.startsWith(PEOPLE) || cell.includes('organisation:'))
const added = counters.filter((metric) => metric !== PEOPLE && metric !== 'doctor-online-consultations')

const fell: Sower = (place, size) => {
  const cell = anyCell(place, (one) => isCounter(one) && at(place, one, -1) > 1)
  const before = at(place, cell ?? '', -1)
  return cell === undefined ? null : one(cell, place.day, before - Math.max(1, Math.round(size * before)))
}

const slipped: Sower = (place, power) => {
  const cell = anyCell(place, (one) => isCounter(one) && at(place, one, -1) >= 1_000)
  return cell === undefined ? null : one(cell, place.day, Math.round(at(place, cell) * 10 ** power))
}

const swapped: Sower = (place) => {
  const subject = pick(regionsWithPeople(place), place.random) ?? ''
  const [people, uses] = [at(place, cellKey(PEOPLE, subject)), at(place, cellKey(USES, subject))]
  if (people === uses) return null
  return [...one(cellKey(PEOPLE, subject), place.day, uses), ...one(cellKey(USES, subject), place.day, people)]
}

const differing: Sower = (place, size) => {
  const metric = pick(added, place.random) ?? USES
  const partition = new Set(regionSubjects(place.day).map(({ subject }) => cellKey(metric, subject)))
  const cell = anyCell(place, (one) => partition.has(one))
  const off = Math.ceil(size * at(place, cellKey(metric, PROVINCE)))
  return cell === undefined ? null : one(cell, place.day, at(place, cell) + off)
}

const frozen: Sower = (place, days) => {
  const moves = (one: string) => isAlone(one) && at(place, one) - at(place, one, -days) >= 20 * days
  const cell = anyCell(place, moves)
  if (cell === undefined) return null
  const value = at(place, cell, -1)
  return [{ cell, days: Array.from({ length: days }, (_, index) => [plusDays(place.day, index), value]) }]
}

const strayed: Sower = (place, times) => {
  const cell = anyCell(place, (one) => isAlone(one) && at(place, one) - at(place, one, -1) >= 40)
  if (cell === undefined) return null
  const before = at(place, cell, -1)
  return one(cell, place.day, before + Math.round(times * (at(place, cell) - before)))
}

/** Every kind of fault with its sizes, and how each is put into a year. */
export const sowers: readonly { kind: RuleKind; certain: boolean; sizes: readonly [string, number][]; sow: Sower }[] = [
  {
    kind: 'part-above-whole',
    certain: true,
    sizes: [
      ['by 1', 0],
      ['by 1 %', 0.01],
      ['by 50 %', 0.5],
    ],
    sow: above('doctor-online-consultations', 'online-services'),
  },
  {
    kind: 'people-above-uses',
    certain: true,
    sizes: [
      ['by 1', 0],
      ['by 1 %', 0.01],
      ['by 50 %', 0.5],
    ],
    sow: above(PEOPLE, USES),
  },
  {
    kind: 'inner-above-outer',
    certain: true,
    sizes: [
      ['by 1', 0],
      ['by 1 %', 0.01],
      ['by 50 %', 0.5],
    ],
    sow: aboveOuter,
  },
  {
    kind: 'counter-fell',
    certain: true,
    sizes: [
      ['by 1', 0],
      ['by 0.1 %', 0.001],
      ['by 10 %', 0.1],
      ['by 90 %', 0.9],
    ],
    sow: fell,
  },
  {
    kind: 'scale-slip',
    certain: true,
    sizes: [1, 2, 3, 4, 8, -1, -2, -4].map((power) => [`times 10^${power}`, power] as [string, number]),
    sow: slipped,
  },
  { kind: 'swapped', certain: true, sizes: [['both', 1]], sow: swapped },
  {
    kind: 'parts-differ',
    certain: true,
    sizes: [
      ['by 2 in 1,000,000', 2e-6],
      ['by 1 in 10,000', 1e-4],
      ['by 1 %', 0.01],
    ],
    sow: differing,
  },
  {
    kind: 'frozen',
    certain: false,
    sizes: [
      ['4 days', 4],
      ['7 days', 7],
    ],
    sow: frozen,
  },
  {
    kind: 'outlier-own',
    certain: false,
    sizes: [
      ['2 times', 2],
      ['4 times', 4],
      ['10 times', 10],
      ['100 times', 100],
    ],
    sow: strayed,
  },
]
