import type { SubjectName } from '../contract/series'

/** Whom a number is about; a subject the release does not name keeps its own id, and the whole province needs no name. */
export function subjectWords(subjects: readonly SubjectName[], subject: string): string | null {
  const named = subjects.find((one) => one.subject === subject)?.name
  return named ?? (subject === PROVINCE ? null : subject)
}

/** The province in the division code list. */
const PROVINCE = 'region:220000'
