import { idOf, kindOf } from '../metrics/subjects'
import { subjectName } from '../regions/regions'
import { organisationWithId } from './organisations'

/** What a subject of numbers is called; one that has no name here keeps its id. */
export function nameOfSubject(subject: string): string {
  const [kind, id] = [kindOf(subject), idOf(subject)]
  if (kind === 'region') return subjectName(subject) ?? subject
  const name = organisationWithId(id)?.name ?? id
  return kind === 'link' ? `${name}（对接）` : name
}
