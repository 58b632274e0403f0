/** The province in GB/T 2260; every headline figure is about it. */
export const PROVINCE = 'region:220000'

/** What a subject is: the word before its colon, such as `region`. */
export const kindOf = (subject: string): string => subject.slice(0, subject.indexOf(':'))

/** Which of its kind a subject is: what stands behind its colon. */
export const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1)

/** A hospital's connection to the provincial platform; a name we do not know stays a name. */
export function linkSubject(hospital: { organisation: string | null; name: string }): string {
  return `link:${hospital.organisation ?? hospital.name}`
}
