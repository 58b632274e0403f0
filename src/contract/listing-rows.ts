import * as v from 'valibot'
import { type ClinicalSubject, codesOf, hospitalLevels, institutionClasses } from './code-systems'
import { Day, Instant } from './day'
import type { Mode, Service } from './internet-hospital'
import { services } from './services-offered'
import type { Standing } from './licence'
import type { LicenceFacts } from './licence-state'
import { Whole } from './metric'
import { OpeningHours } from './opening-hours'

const DAY_MS = 86_400_000
const standings: readonly Standing[] = ['open', 'preparing', 'suspended', 'revoked']

/** A civil day as days since 1970-01-01: a third of the letters. */
const DayNumber = v.pipe(v.number(), v.integer())
/** validFrom, validTo, verifiedUntil, standing by its place. */
const FactsRow = v.tuple([
  DayNumber,
  DayNumber,
  v.nullable(DayNumber),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(standings.length - 1)),
])
type FactsRow = v.InferOutput<typeof FactsRow>

/**
 * What list, search, filters, licence state and the call need of one internet hospital, by place to be short:
 * id; name; other names; region; whether it stands alone; class and level of its physical hospital ('' unknown); subjects,
 * two digits each; services as bits; its licence; its physical hospital's (null where it stands alone);
 * number to dial ('' none); place of its hours (-1 unknown); day it was last confirmed; syllables where they are not the usual ones.
 */
export const ListingRow = v.tuple([
  v.string(),
  v.string(),
  v.array(v.string()),
  v.string(),
  v.boolean(),
  v.picklist(['', ...codesOf(institutionClasses)]),
  v.picklist(['', ...codesOf(hospitalLevels)]),
  v.string(),
  Whole,
  FactsRow,
  v.nullable(FactsRow),
  v.string(),
  v.pipe(v.number(), v.integer(), v.minValue(-1)),
  v.nullable(DayNumber),
  v.string(),
])
export type ListingRow = v.InferOutput<typeof ListingRow>

/** All published internet hospitals, or what of them changed after a version; `withdrawn` are ids that are gone since. */
export const Listings = v.object({
  version: Whole,
  /** The version after which this begins; null where it is everything. */
  since: v.nullable(Whole),
  publishedAt: v.nullable(Instant),
  synthetic: v.boolean(),
  rows: v.array(ListingRow),
  withdrawn: v.array(v.string()),
  hours: v.array(OpeningHours),
  /** Public holidays from yesterday on, as far as they are announced. */
  holidays: v.array(Day),
  /** The usual syllable of each character that occurs in the names. */
  readings: v.record(v.string(), v.string()),
})
export type Listings = v.InferOutput<typeof Listings>

/** One internet hospital as a row tells it. */
export interface Listing {
  id: string
  name: string
  otherNames: string[]
  region: string
  mode: Mode
  class: string
  level: string
  subjects: ClinicalSubject[]
  services: Service[]
  licence: LicenceFacts
  physical: LicenceFacts | null
  /** As it is dialled; null where nobody told one. */
  phone: string | null
  hours: OpeningHours | null
  confirmedOn: Day | null
  /** Syllables of the name, a blank between; empty for the usual ones. */
  syllables: string
}

const dayNumber = (day: Day): number => Math.round(Date.parse(day) / DAY_MS)
const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10)

function factsRow({ validFrom, validTo, verifiedUntil, standing }: LicenceFacts): FactsRow {
  const until = verifiedUntil === null ? null : dayNumber(verifiedUntil)
  return [dayNumber(validFrom), dayNumber(validTo), until, standings.indexOf(standing)]
}

function factsOf([validFrom, validTo, verifiedUntil, standing]: FactsRow): LicenceFacts {
  return {
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    verifiedUntil: verifiedUntil === null ? null : dayOf(verifiedUntil),
    standing: standings[standing] ?? 'suspended',
  }
}

/** The row of a listing whose hours stand at a place of the table (-1 where they are unknown). */
export function listingRow(listing: Listing, hours: number): ListingRow {
  const { id, name, otherNames, region, mode, level, subjects, licence, physical, phone, confirmedOn } = listing
  const offered = services.reduce((bits, one, place) => bits | (listing.services.includes(one) ? 1 << place : 0), 0)
  return [
    id,
    name,
    otherNames,
    region,
    mode === 'stand-alone',
    listing.class as ListingRow[5],
    level as ListingRow[6],
    subjects.join(''),
    offered,
    factsRow(licence),
    physical && factsRow(physical),
    phone ?? '',
    hours,
    confirmedOn === null ? null : dayNumber(confirmedOn),
    listing.syllables,
  ]
}

/** The listing a row tells of. */
export function listingOf(row: ListingRow, hours: readonly OpeningHours[]): Listing {
  const [id, name, otherNames, region, standsAlone, hospitalClass, level, subjects, offered, ...rest] = row
  const [licence, physical, phone, place, confirmedOn, syllables] = rest
  return {
    id,
    name,
    otherNames,
    region,
    mode: standsAlone ? 'stand-alone' : 'second-name',
    class: hospitalClass,
    level,
    subjects: (subjects.match(/\d\d/g) ?? []) as ClinicalSubject[],
    services: services.filter((_, bit) => offered & (1 << bit)),
    licence: factsOf(licence),
    physical: physical && factsOf(physical),
    phone: phone === '' ? null : phone,
    hours: hours[place] ?? null,
    confirmedOn: confirmedOn === null ? null : dayOf(confirmedOn),
    syllables,
  }
}
