import type { Output } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import { daysBetween, EXPIRING_DAYS, type LicenceFacts } from '../../../src/contract/licence-state'
import type { listingDesk } from '../../../src/contract/listing-revision'
import { type CurrentListings, organisationIn } from './current-listings'
import { hospitalFacts, isShown, isSynthetic, type ListingEntry, nameOf, physicalFacts } from './listing-entry'

type Reminder = Output<typeof listingDesk, 'listings.reminders'>['reminders'][number]

/** Days after which a listing nobody confirmed is 未确认 (spec: A06). */
export const CONFIRMED_FOR_DAYS = 90

function factsOf(current: CurrentListings, { content }: ListingEntry): LicenceFacts | null {
  if (content.kind === 'organisation') return physicalFacts(content.organisation)
  return hospitalFacts(content.hospital, organisationIn(current, content.hospital.physical)?.organisation ?? null)
}

function licenceReminders(
  named: Pick<Reminder, 'id' | 'name' | 'synthetic'>,
  facts: LicenceFacts,
  today: Day,
): Reminder[] {
  if (facts.standing !== 'open') return []
  const left = daysBetween(today, facts.validTo)
  const until = facts.verifiedUntil
  const verified = until === null ? null : daysBetween(today, until)
  const ends =
    left > EXPIRING_DAYS
      ? []
      : [{ ...named, about: left < 0 ? 'licence-ended' : 'licence-ends', day: facts.validTo, days: left } as const]
  const due =
    verified !== null && verified > EXPIRING_DAYS
      ? []
      : [{ ...named, about: 'verification-due', day: until, days: verified } as const]
  return [...ends, ...due]
}

/** What needs somebody on a civil day in China, what has passed or comes soonest first. */
export function remindersOf(current: CurrentListings, today: Day): Reminder[] {
  const reminders = current.entries.filter(isShown).flatMap((entry): Reminder[] => {
    const named = { id: entry.id, name: nameOf(entry), synthetic: isSynthetic(entry.content) }
    const facts = factsOf(current, entry)
    const left = entry.confirmedOn === null ? null : CONFIRMED_FOR_DAYS - daysBetween(entry.confirmedOn, today)
    const unconfirmed =
      left === null || left < 0 ? [{ ...named, about: 'unconfirmed', day: entry.confirmedOn, days: left } as const] : []
    return [...(facts ? licenceReminders(named, facts, today) : []), ...unconfirmed]
  })
  return reminders.sort((one, other) => (one.days ?? -Infinity) - (other.days ?? -Infinity))
}
