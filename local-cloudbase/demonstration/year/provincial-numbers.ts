import type { Day } from '../../../src/contract/day'
import { counter } from './counters'
import { dayAfter, indexOf, yearDays } from './days'
import { beginnings, reset } from './mishaps'
import { figureOf, type Ground, type Numbers, weightsOf } from './numbers'
import { PROVINCE } from './places'

const CONSULTATIONS_BEFORE = 0.12

function ofProvince(ground: Ground, metric: string, values: (end: number) => (number | null)[]): Numbers {
  const { value, unit } = figureOf(ground, metric)
  return { metric, subject: PROVINCE, unit, values: values(value) }
}

/** A counter that begins within the year, grows fast at first and then less and less, and stands still from `full` on. */
function joining(ground: Ground, metric: string, atFirst: number, full: Day): Numbers {
  const [first, last] = [indexOf(beginnings.freeConsultations), indexOf(full)]
  const weights = weightsOf(ground, 'online', metric, first)
  const slowing = weights.map((weight, index) => {
    const left = Math.max(0, last + 1 - index) / (last + 1 - first)
    return weight * left * left * left
  })
  return ofProvince(ground, metric, (end) =>
    counter(atFirst, end, slowing).map((value, index) => (index < first ? null : value)),
  )
}

/** A level that ends at the bulletin's figure and was one less before each of these days. */
function rising(ground: Ground, metric: string, days: readonly Day[]): Numbers {
  return ofProvince(ground, metric, (end) => yearDays.map((day) => end - days.filter((rise) => rise > day).length))
}

/** Counts from 0 within the year, and again from 0 after the reset. */
function consultationsReceived(ground: Ground): Numbers {
  const [begins, anew] = [indexOf(beginnings.consultationsReceived), indexOf(reset.day)]
  const weights = weightsOf(ground, 'online', reset.metric, begins)
  return ofProvince(ground, reset.metric, (end) => [
    ...counter(0, reset.before, weights.slice(0, anew)),
    ...counter(0, end, weights.slice(anew)),
  ])
}

function doctorOnlineConsultations(ground: Ground): Numbers {
  const metric = 'doctor-online-consultations'
  return ofProvince(ground, metric, (end) =>
    counter(Math.round(end * CONSULTATIONS_BEFORE), end, weightsOf(ground, 'online', metric)),
  )
}

const licences: readonly Day[] = ['2020-03-16', '2020-05-25', '2020-08-03', '2020-10-19']
const interfaces: readonly Day[] = ['2020-01-08', '2020-06-22', '2020-09-14']
/** How long a hospital's stock takes to analyse, in days. */
const ANALYSIS_DAYS = 43

/** When each hospital's upload began, as the bulletin says, and when the first of them were analysed. */
function uploads(ground: Ground): Numbers[] {
  const starts = ground.bulletin.hospitals.flatMap(({ collectionStart }) => collectionStart ?? []).sort()
  const analysed = starts.slice(0, figureOf(ground, 'upload-hospitals-analysed').value)
  const finished = analysed.map((day) => dayAfter(day, ANALYSIS_DAYS))
  return [rising(ground, 'upload-hospitals', starts), rising(ground, 'upload-hospitals-analysed', finished)]
}

/** What only the province states. */
export function provincialNumbers(ground: Ground): Numbers[] {
  return [
    doctorOnlineConsultations(ground),
    joining(ground, 'doctor-online-hospitals', 12, '2020-06-19'),
    joining(ground, 'doctor-online-doctors', 96, '2020-10-12'),
    rising(ground, 'internet-hospitals-licensed', licences),
    consultationsReceived(ground),
    ...uploads(ground),
    rising(ground, 'systems-interfaced', interfaces),
  ]
}
