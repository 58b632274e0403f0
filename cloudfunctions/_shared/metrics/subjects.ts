/** The province in GB/T 2260; every headline figure is about it. */
export const PROVINCE = 'region:220000'

/** A hospital's connection to the provincial platform; a name we do not know stays a name. */
export function linkSubject(hospital: { organisation: string | null; name: string }): string {
  return `link:${hospital.organisation ?? hospital.name}`
}
