import type { SubjectName } from '../../../src/contract/series'
import { idOf, kindOf } from '../metrics/subjects'
import { organisations } from '../organisations/organisations'
import { isWithin } from '../regions/regions'

const ranks = ['region', 'organisation', 'link']
const places = new Map(organisations.map(({ id }, place) => [id, place]))

/** Regions first, then organisations in the order they are printed, then links. */
export function bySubject(left: Pick<SubjectName, 'subject'>, right: Pick<SubjectName, 'subject'>): number {
  const rank = ({ subject }: Pick<SubjectName, 'subject'>) => ranks.indexOf(kindOf(subject))
  const place = ({ subject }: Pick<SubjectName, 'subject'>) => places.get(idOf(subject)) ?? 0
  return rank(left) - rank(right) || place(left) - place(right) || (left.subject < right.subject ? -1 : 1)
}

function contain(one: string, other: string): boolean {
  const kinds = [kindOf(one), kindOf(other)]
  if (kinds[0] !== kinds[1]) return true
  return kinds[0] === 'region' && (isWithin(idOf(one), idOf(other)) || isWithin(idOf(other), idOf(one)))
}

/** Whether two of these subjects may count the same thing: a region and what lies in it, or subjects of two kinds (spec: E27). */
export function overlapping(subjects: readonly string[]): boolean {
  return subjects.some((one, place) => subjects.slice(place + 1).some((other) => contain(one, other)))
}
