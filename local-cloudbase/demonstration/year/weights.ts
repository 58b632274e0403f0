import type { Day } from '../../../src/contract/day'
import type { DayKind } from './day-kinds'
import { indexOf, yearDays } from './days'

/** How much happens on a day, as a share of a working day. */
const byKind: Record<Course, Record<DayKind, number>> = {
  visits: {
    'working-day': 1,
    'make-up-day': 0.9,
    saturday: 0.6,
    sunday: 0.47,
    holiday: 0.34,
    'spring-festival': 0.2,
  },
  online: {
    'working-day': 1,
    'make-up-day': 0.95,
    saturday: 0.74,
    sunday: 0.66,
    holiday: 0.5,
    'spring-festival': 0.42,
  },
}

/** The spring of 2020: fewer people go out, more ask online; straight between the days named. */
const spring: Record<Course, readonly (readonly [day: Day, share: number])[]> = {
  visits: [
    ['2020-01-20', 1],
    ['2020-01-28', 0.3],
    ['2020-02-20', 0.24],
    ['2020-03-15', 0.42],
    ['2020-04-10', 0.62],
    ['2020-05-20', 0.9],
    ['2020-06-30', 1],
  ],
  online: [
    ['2020-01-20', 1],
    ['2020-02-10', 1.7],
    ['2020-03-20', 1.5],
    ['2020-05-31', 1],
  ],
}

/** From the first day to the last the days grow by this much around 1. */
const growth: Record<Course, number> = { visits: 0.16, online: 0.3 }

/** `visits` follow the hospitals' doors, `online` does not need them. */
export type Course = 'visits' | 'online'

function springShare(course: Course, day: Day): number {
  const points = spring[course]
  const next = points.findIndex(([later]) => later >= day)
  const [after, before] = [points[next], points[next - 1]]
  if (!after || !before) return 1
  const way = (indexOf(day) - indexOf(before[0])) / (indexOf(after[0]) - indexOf(before[0]))
  return before[1] + way * (after[1] - before[1])
}

/** How far single days stray, to either side. */
const STRAY = 0.07

/** How much of a year's growth falls on each day of the year; one number a day, in no unit. */
export function dayWeights(course: Course, kindOf: (day: Day) => DayKind, random: () => number): number[] {
  const middle = (yearDays.length - 1) / 2
  return yearDays.map((day, index) => {
    const trend = 1 + (growth[course] * (index - middle)) / middle
    const stray = 1 + STRAY * (2 * random() - 1)
    return byKind[course][kindOf(day)] * springShare(course, day) * trend * stray
  })
}
