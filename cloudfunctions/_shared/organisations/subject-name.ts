import { subjectName } from '../regions/regions'
import { organisationWithId } from './organisations'

/** What a subject of numbers is called; one that has no name here keeps its id. */
export function nameOfSubject(subject: string): string {
  const colon = subject.indexOf(':')
  const [kind, id] = [subject.slice(0, colon), subject.slice(colon + 1)]
  if (kind === 'region') return subjectName(subject) ?? subject
  const name = organisationWithId(id)?.name ?? id
  return kind === 'link' ? `${name}（对接）` : name
}
