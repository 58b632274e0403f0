import type { Day } from '../../../src/contract/day'
import { nameOfSubject } from '../organisations/subject-name'
import { regionSubjects } from '../regions/regions'

/** The order people look for subjects in: the province and its regions as they are printed, then organisations by name. */
export function bySubject(day: Day): (left: string, right: string) => number {
  const regions = regionSubjects(day).map(({ subject }) => subject)
  const rank = (subject: string): number => {
    const place = regions.indexOf(subject)
    return place === -1 ? regions.length : place
  }
  return (left, right) => rank(left) - rank(right) || (nameOfSubject(left) < nameOfSubject(right) ? -1 : 1)
}
