import type { Day } from '../../../src/contract/day'
import { Unit } from '../../../src/contract/metric'
import { metricWithId } from '../metrics/registry'
import { organisationWithId } from '../organisations/organisations'
import { reportableSubjects } from '../regions/regions'
import type { StoredMapping, Unknown } from './code-mapping'

const ORGANISATION = 'organisation:'
const units: ReadonlySet<string> = new Set(Unit.options)

/** Which codes stand for something here, and what a source's own codes mean. */
export interface KnownCodes {
  isSubject(subject: string, day: Day): boolean
  /** What was decided on a code for rows of a day. */
  mappingOf(unknown: Unknown, day: Day): StoredMapping | null
}

export function isUnit(text: string): text is Unit {
  return units.has(text)
}

/** The id of the organisation a subject names; null where it names none. */
export function organisationOf(subject: string): string | null {
  return subject.startsWith(ORGANISATION) ? subject.slice(ORGANISATION.length) : null
}

/** Decisions by code, each later one for later days, or decided later for the same. */
function decisions(mappings: readonly StoredMapping[]): Map<string, StoredMapping[]> {
  const orderOf = ({ from, decidedAt }: StoredMapping) => `${from ?? ''} ${decidedAt}`
  const codes = new Map<string, StoredMapping[]>()
  for (const one of [...mappings].sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))) {
    const key = `${one.kind}/${one.code}`
    codes.set(key, [...(codes.get(key) ?? []), one])
  }
  return codes
}

/** Regions of the day, the organisations of the bulletin, those that are registered, and what was decided on codes. */
export function knownCodes(registered: ReadonlySet<string>, mappings: readonly StoredMapping[]): KnownCodes {
  const regions = new Map<Day, Set<string>>()
  const decided = decisions(mappings)
  return {
    isSubject(subject, day) {
      const organisation = organisationOf(subject)
      if (organisation !== null) return organisationWithId(organisation) !== null || registered.has(organisation)
      const known = regions.get(day) ?? new Set(reportableSubjects(day).map((region) => region.subject))
      regions.set(day, known)
      return known.has(subject)
    },
    mappingOf: ({ kind, code }, day) =>
      decided
        .get(`${kind}/${code}`)
        ?.filter(({ from }) => (from ?? day) <= day)
        .at(-1) ?? null,
  }
}

/** Whether anything in a row needs a second look, beyond what everybody knows. */
export function isStrange(
  { metric, subject, period, unit }: Record<'metric' | 'subject' | 'unit', string> & { period: Day },
  known: KnownCodes,
): boolean {
  return metricWithId(metric) === null || !isUnit(unit) || !known.isSubject(subject, period)
}
