import { approveListing } from '../../cloudfunctions/_shared/listings/approve-listing'
import { confirmListing } from '../../cloudfunctions/_shared/listings/confirm-listing'
import { type CurrentListings, entryWith } from '../../cloudfunctions/_shared/listings/current-listings'
import { draftListing } from '../../cloudfunctions/_shared/listings/draft-listing'
import { currentListings } from '../../cloudfunctions/_shared/listings/listings.reader'
import { revisionsOf } from '../../cloudfunctions/_shared/listings/revisions.reader'
import { submitListing } from '../../cloudfunctions/_shared/listings/submit-listing'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import { canonicalJson } from '../../src/contract/canonical-json'
import type { ListingContent } from '../../src/contract/listing-revision'
import { anInternetHospital, anOrganisation } from '../a-hospital'
import { checkAudit } from './rivals'

const editors = ['cloudbase:editor-1', 'cloudbase:editor-2']
const reviewers = ['cloudbase:reviewer-1', 'cloudbase:reviewer-2']
const START = Date.parse('2020-11-27T10:00:00.000Z')
const HOSPITAL = 'ih-0001'

const at = (minute: number): string => new Date(START + minute * 60_000).toISOString()

interface Step {
  id: string
  base: number
  content: ListingContent
  editor: string
  now: string
}

async function submitted(
  database: Database,
  { id, base, content, editor, now }: Step,
): Promise<{ id: string; number: number }> {
  const wish = { id, base, content, mergedInto: null, effectiveFrom: null, reason: '竞争' }
  const { number } = await draftListing(database, wish, editor, now)
  await submitListing(database, { id, number }, editor, now)
  return { id, number }
}

async function begun(database: Database): Promise<void> {
  const contents: [string, ListingContent][] = [
    ['org-0001', anOrganisation()],
    [HOSPITAL, anInternetHospital()],
  ]
  for (const [id, content] of contents) {
    const ref = await submitted(database, { id, base: 0, content, editor: 'cloudbase:editor-1', now: at(0) })
    await approveListing(database, ref, 'cloudbase:reviewer-1', at(0))
  }
}

/** One publication of the two wishes, whole; the confirmation of the same listing is not lost beside it. */
function checkRound(before: CurrentListings, after: CurrentListings, day: string): void {
  const entry = entryWith(after, HOSPITAL)
  if (entry?.confirmedOn !== day) throw new Error(`the confirmation of ${day} is lost`)
  const expected = before.version + 2
  if (after.version !== expected) throw new Error(`version ${after.version} instead of ${expected}`)
}

async function checkRevisions(database: Database, after: CurrentListings): Promise<void> {
  const entry = entryWith(after, HOSPITAL)
  const inForce = (await revisionsOf(database, HOSPITAL)).filter(({ state }) => state === 'published')
  const [one, ...others] = inForce
  if (!one || others.length > 0) throw new Error(`${inForce.length} revisions are in force`)
  if (one.number !== entry?.revision || canonicalJson(one.content) !== canonicalJson(entry.content))
    throw new Error('what is in force is not what was approved')
}

/**
 * Rounds in which two editors wish different things of one listing, two reviewers approve both, and somebody confirms it,
 * all at once. Throws at the first round that publishes both or none, loses the confirmation or is half, and in the end where
 * the audit is broken.
 */
export async function listingRounds(database: Database, rounds: number): Promise<void> {
  await begun(database)
  for (let round = 1; round <= rounds; round += 1) {
    const now = at(round * 1440)
    const before = await currentListings(database)
    const base = entryWith(before, HOSPITAL)?.revision ?? 0
    const wishes = editors.map((editor, place) => {
      const content = anInternetHospital({ doctors: { count: round * 2 + place, asOf: now.slice(0, 10) } })
      return submitted(database, { id: HOSPITAL, base, content, editor, now })
    })
    const refs = await Promise.all(wishes)
    const approvals = refs.flatMap((ref) => reviewers.map((reviewer) => approveListing(database, ref, reviewer, now)))
    const confirmation = confirmListing(database, { id: HOSPITAL }, 'cloudbase:editor-1', now)
    const outcomes = await Promise.allSettled(approvals)
    await confirmation
    const approved = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.number] : []))
    if (new Set(approved).size !== 1) throw new Error(`round ${round}: ${approved.length} approvals`)
    const after = await currentListings(database)
    checkRound(before, after, now.slice(0, 10))
    await checkRevisions(database, after)
  }
  await checkAudit(database)
}
