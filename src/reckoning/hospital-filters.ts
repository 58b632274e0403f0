import type { Day } from '../contract/day'
import { daysBetween, isPractising, type LicenceState, licenceState } from '../contract/licence-state'
import type { Listing } from '../contract/listing-rows'
import type { OpeningHours } from '../contract/opening-hours'
import { isOpen, openAt, type OpenState } from './opening-hours'

/** A listing that its owner has not confirmed for so many days is 未确认. */
const CONFIRMED_DAYS = 90

/** A listing as it stands at a minute of a civil day in China. */
export interface StandingListing {
  listing: Listing
  licence: LicenceState
  open: OpenState
  isConfirmed: boolean
}

export const facets = ['region', 'subject', 'service', 'level', 'class'] as const
export type Facet = (typeof facets)[number]

export interface Filters extends Record<Facet, string | null> {
  openNow: boolean
  /** Also those whose licence is not in force, or not known to be. */
  others: boolean
}

export const noFilters: Filters = {
  region: null,
  subject: null,
  service: null,
  level: null,
  class: null,
  openNow: false,
  others: false,
}

export const isConfirmed = (confirmedOn: Day | null, today: Day): boolean =>
  confirmedOn !== null && daysBetween(confirmedOn, today) <= CONFIRMED_DAYS

/** How each listing stands then; licences flip by the day, hours by the minute (spec: E37). */
export function standings(
  listings: readonly Listing[],
  today: Day,
  minute: number,
  holidays: readonly Day[],
): StandingListing[] {
  const known = new Map<OpeningHours | null, OpenState>()
  return listings.map((listing) => {
    const open = known.get(listing.hours) ?? openAt(listing.hours, today, minute, holidays)
    known.set(listing.hours, open)
    const licence = licenceState(listing.licence, today, listing.physical)
    return { listing, licence, open, isConfirmed: isConfirmed(listing.confirmedOn, today) }
  })
}

function valuesOf({ listing }: StandingListing, facet: Facet): readonly string[] {
  if (facet === 'subject') return listing.subjects
  if (facet === 'service') return listing.services
  return [listing[facet]]
}

export const isForConsulting = ({ licence, open }: StandingListing): boolean => isPractising(licence) && isOpen(open)

/** Whether the filters leave it; `but` is one that is not asked. */
function isLeft(one: StandingListing, filters: Filters, but: keyof Filters | null = null): boolean {
  if (but !== 'others' && !filters.others && !isPractising(one.licence)) return false
  if (but !== 'openNow' && filters.openNow && !isForConsulting(one)) return false
  return facets.every((facet) => {
    const wanted = filters[facet]
    return facet === but || wanted === null || valuesOf(one, facet).includes(wanted)
  })
}

export const filtered = (all: readonly StandingListing[], filters: Filters): StandingListing[] =>
  all.filter((one) => isLeft(one, filters))

/** How many each choice of a facet would leave, the other filters staying as they are. */
export function leftBy(all: readonly StandingListing[], filters: Filters, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all)
    if (isLeft(one, filters, facet))
      for (const value of valuesOf(one, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** How many the filters leave, with one of them set so. */
export function leftWith(all: readonly StandingListing[], filters: Filters, change: Partial<Filters>): number {
  return filtered(all, { ...filters, ...change }).length
}
