import type { Day } from '../../../src/contract/day'
import { organisationWithId } from '../organisations/organisations'
import { regionSubjects, subjectName } from '../regions/regions'

const ORGANISATION = 'organisation:'

/** What a subject of numbers is called; its id where nobody named it here. */
export function nameOfSubject(subject: string): string {
  if (subject.startsWith(ORGANISATION)) return organisationWithId(subject.slice(ORGANISATION.length))?.name ?? subject
  return subjectName(subject) ?? subject
}

/** The order people look for subjects in: the province and its regions as they are printed, then organisations by name. */
export function bySubject(day: Day): (left: string, right: string) => number {
  const regions = regionSubjects(day).map(({ subject }) => subject)
  const rank = (subject: string): number => {
    const place = regions.indexOf(subject)
    return place === -1 ? regions.length : place
  }
  return (left, right) => rank(left) - rank(right) || (nameOfSubject(left) < nameOfSubject(right) ? -1 : 1)
}
