import { added, counter, split } from './counters'
import { indexOf } from './days'
import { beginnings } from './mishaps'
import { withMovedCity } from './moved-city'
import { figureOf, type Ground, type Numbers, weightsOf } from './numbers'
import { CAPITAL, hospitalShares, places, PROVINCE } from './places'
import type { Course } from './weights'

/** How far the totals had come before the year, as a share of where they end. */
const BEFORE = { uses: 0.7, people: 0.78, services: 0.55, appointments: 0.42 }
/** So much more people the regions have than the province, because some use the card in two regions. */
const TWICE = 0.052
const MOUNTAIN = 'region:JL-CBS'
const OCCUPATIONAL_HOSPITAL = 'organisation:provincial-occupational-disease-hospital'

interface Grown {
  metric: string
  before: number
  course: Course
}

/** A running total that ends at `end`; one that begins within the year is 0 until then. */
function grown(
  ground: Ground,
  { metric, before, course }: Grown,
  subject: string,
  end: number,
  begins?: string,
): number[] {
  const start = begins === undefined ? Math.round(end * before) : 0
  const from = begins === undefined ? undefined : indexOf(begins)
  return counter(start, end, weightsOf(ground, course, `${metric}|${subject}`, from))
}

/** Parts that add up to the province, and the province. */
function summed(ground: Ground, metric: Grown, begins: Record<string, string> = {}): Numbers[] {
  const { value, unit } = figureOf(ground, metric.metric)
  const ends = split(
    value,
    places.map(({ uses }) => uses),
  )
  const parts = places.map(({ subject }, index) => ({
    metric: metric.metric,
    subject,
    unit,
    values: grown(ground, metric, subject, ends[index] ?? 0, begins[subject]),
  }))
  return [
    { metric: metric.metric, subject: PROVINCE, unit, values: added(parts.map(({ values }) => values)) },
    ...parts,
  ]
}

/** Card uses: hospitals are part of 长春市, regions add up to the province, 公主岭市 is inside one of them. */
export function cardUses(ground: Ground): Numbers[] {
  const uses: Grown = { metric: 'health-card-uses', before: BEFORE.uses, course: 'visits' }
  const { value, unit } = figureOf(ground, uses.metric)
  const ends = split(
    value,
    places.map((place) => place.uses),
  )
  const capitalEnd = ends[places.findIndex(({ subject }) => subject === CAPITAL)] ?? 0
  const elsewhere = 1 - hospitalShares.reduce((sum, share) => sum + share, 0)
  const [elsewhereEnd = 0, ...hospitalEnds] = split(capitalEnd, [elsewhere, ...hospitalShares])
  const hospitals = ground.bulletin.hospitals.map(({ organisation }, index) => {
    const subject = `organisation:${organisation}`
    const begins = subject === OCCUPATIONAL_HOSPITAL ? beginnings.occupationalHospital : undefined
    return {
      metric: uses.metric,
      subject,
      unit,
      values: grown(ground, uses, subject, hospitalEnds[index] ?? 0, begins),
    }
  })
  const rest = grown(ground, uses, 'elsewhere', elsewhereEnd)
  const regions = places.map(({ subject }, index) => ({
    metric: uses.metric,
    subject,
    unit,
    values:
      subject === CAPITAL
        ? added([rest, ...hospitals.map(({ values }) => values)])
        : grown(ground, uses, subject, ends[index] ?? 0),
  }))
  const province = { metric: uses.metric, subject: PROVINCE, unit, values: added(regions.map(({ values }) => values)) }
  return [province, ...withMovedCity(regions, rest), ...hospitals]
}

/** Card users: different people, so the regions together have more than the province. */
export function cardPeople(ground: Ground): Numbers[] {
  const people: Grown = { metric: 'health-card-people', before: BEFORE.people, course: 'visits' }
  const { value, unit } = figureOf(ground, people.metric)
  const twice = Math.round(value * TWICE)
  const ends = split(
    value + twice,
    places.map((place) => place.people),
  )
  const regions = places.map(({ subject }, index) => ({
    metric: people.metric,
    subject,
    unit,
    values: grown(ground, people, subject, ends[index] ?? 0),
  }))
  const sums = added(regions.map(({ values }) => values))
  const values = sums.map((sum) => sum - Math.round((sum * twice) / (value + twice)))
  return [{ metric: people.metric, subject: PROVINCE, unit, values }, ...regions]
}

export function onlineServices(ground: Ground): Numbers[] {
  return summed(ground, { metric: 'online-services', before: BEFORE.services, course: 'online' })
}

export function appointments(ground: Ground): Numbers[] {
  const metric: Grown = { metric: 'appointments-received', before: BEFORE.appointments, course: 'visits' }
  const [province, ...regions] = summed(ground, metric, { [MOUNTAIN]: beginnings.mountainAppointments })
  const capital = regions.find(({ subject }) => subject === CAPITAL)?.values ?? []
  const ofCapital = capital.map((value) => value ?? 0)
  return province ? [province, ...withMovedCity(regions, ofCapital)] : []
}
