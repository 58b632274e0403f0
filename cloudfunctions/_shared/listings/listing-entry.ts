import type { Day, Instant } from '../../../src/contract/day'
import type { InternetHospital } from '../../../src/contract/internet-hospital'
import type { LicenceFacts } from '../../../src/contract/licence-state'
import { licenceFacts, verificationYears } from '../../../src/contract/licence-state'
import type { Listing } from '../../../src/contract/listing-rows'
import type { Organisation, Phone } from '../../../src/contract/organisation'

/** What a revision says, and of what. */
export type ListingContent =
  { kind: 'internet-hospital'; hospital: InternetHospital } | { kind: 'organisation'; organisation: Organisation }

/** The entry of a listing in the document of all that is in force: which revision, and what stands beside it. */
export interface ListingEntry {
  id: string
  /** The number of the revision in force. */
  revision: number
  /** The version of the whole in which it last changed. */
  changed: number
  content: ListingContent
  publishedAt: Instant
  /** The day its owner last said that it is right. */
  confirmedOn: Day | null
  /** The listing it was merged into. */
  mergedInto: string | null
  withdrawn: { reason: string; at: Instant } | null
  /** Syllables of the name where they are not the usual ones of its characters, a blank between. */
  syllables: string
}

/** For how long a name that is no longer used is found (spec: E41). */
const FORMER_NAME_MONTHS = 24

/** Whether anybody may see the entry. */
export function isShown({ withdrawn, mergedInto }: ListingEntry): boolean {
  return withdrawn === null && mergedInto === null
}

export function nameOf({ content }: ListingEntry): string {
  return content.kind === 'organisation' ? content.organisation.name : content.hospital.name
}

/** Whether it is invented for a demonstration. */
export function isSynthetic(content: ListingContent): boolean {
  return content.kind === 'organisation' ? content.organisation.synthetic : content.hospital.synthetic
}

function monthsLater(day: Day, months: number): Day {
  const later = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8))))
  return later.toISOString().slice(0, 10)
}

/** Whether a name whose last day was `until` is still found on a civil day in China. */
export function isStillFound(until: Day, today: Day): boolean {
  return today <= monthsLater(until, FORMER_NAME_MONTHS)
}

/** The names it is found by beside its own, on a civil day in China. */
export function otherNamesOf({ content }: ListingEntry, today: Day): string[] {
  const { aliases, formerNames } = content.kind === 'organisation' ? content.organisation : content.hospital
  const former = formerNames.filter(({ until }) => isStillFound(until, today))
  return [...new Set([...aliases, ...former.map(({ name }) => name)])]
}

/** What a phone dials: the number without hyphens, a pause before an extension (spec: E42). */
export function dialled({ number, extension }: Pick<Phone, 'number' | 'extension'>): string {
  return number.replace(/-/g, '') + (extension === null ? '' : `,${extension}`)
}

/** Facts of a physical hospital's licence; null where nobody told us of one. */
export function physicalFacts({ licence, standing, beds }: Organisation): LicenceFacts | null {
  if (licence === null) return null
  return licenceFacts(licence, standing ?? 'open', verificationYears({ beds, standsAlone: false }))
}

/** Facts of an internet hospital's licence: verified with the physical hospital, or every year where it stands alone (spec: E39). */
export function hospitalFacts(
  { licence, standing, mode }: InternetHospital,
  physical: Organisation | null,
): LicenceFacts {
  const years = verificationYears({ beds: physical?.beds ?? null, standsAlone: mode === 'stand-alone' })
  return licenceFacts(licence, standing, years)
}

/** An internet hospital's entry as its row tells it; `physical` is that of the organisation it relies on, where it is there. */
export function listingFor(entry: ListingEntry, physical: Organisation | null, today: Day): Listing | null {
  if (entry.content.kind === 'organisation') return null
  const { hospital } = entry.content
  const [phone] = hospital.phones.filter(({ purpose }) => purpose !== 'complaint')
  return {
    id: entry.id,
    name: hospital.name,
    otherNames: otherNamesOf(entry, today),
    region: hospital.region,
    mode: hospital.mode,
    class: physical?.class ?? '',
    level: physical?.level ?? '',
    subjects: hospital.licence.subjects,
    services: hospital.services,
    licence: hospitalFacts(hospital, physical),
    physical: hospital.mode === 'second-name' && physical !== null ? physicalFacts(physical) : null,
    phone: phone === undefined ? null : dialled(phone),
    hours: hospital.hours,
    confirmedOn: entry.confirmedOn,
    syllables: entry.syllables,
  }
}
