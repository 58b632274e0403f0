import { approveListing } from '../../cloudfunctions/_shared/listings/approve-listing'
import { confirmListing } from '../../cloudfunctions/_shared/listings/confirm-listing'
import { type CurrentListings, entryWith } from '../../cloudfunctions/_shared/listings/current-listings'
import { publishListings } from '../../cloudfunctions/_shared/listings/publish-listings'
import { draftListing } from '../../cloudfunctions/_shared/listings/draft-listing'
import { currentListings } from '../../cloudfunctions/_shared/listings/listings.reader'
import { revisionsOf } from '../../cloudfunctions/_shared/listings/revisions.reader'
import { submitListing } from '../../cloudfunctions/_shared/listings/submit-listing'
import type { Database } from '../../cloudfunctions/_shared/rpc/database'
import { canonicalJson } from '../../src/contract/canonical-json'
import type { ListingContent } from '../../src/contract/listing-revision'
import { aLicence, anInternetHospital, anOrganisation } from '../a-hospital'
import { importApproved, importedDoctors, importSubmitted, watchImports } from './import-rivals'
import { checkAudit } from './rivals'

const editors = ['cloudbase:editor-1', 'cloudbase:editor-2']
const reviewers = ['cloudbase:reviewer-1', 'cloudbase:reviewer-2']
const START = Date.parse('2020-11-27T10:00:00.000Z')
const HOSPITAL = 'ih-9001'
/** The listing whose changes wait for their time. */
const SCHEDULED = 'ih-9002'

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

const scheduledContent = (count: number) =>
  anInternetHospital({
    name: '定时互联网医院',
    licence: aLicence({ number: '定时' }),
    doctors: { count, asOf: '2020-11-20' },
  })

/** A change that waits for the time of its round, approved the minute before. */
async function scheduled(database: Database, round: number, base: number, due: string): Promise<void> {
  const now = at(round * 1440 - 1)
  const wish = {
    id: SCHEDULED,
    base,
    content: scheduledContent(round),
    mergedInto: null,
    effectiveFrom: due,
    reason: '定时',
  }
  const { number } = await draftListing(database, wish, 'cloudbase:editor-2', now)
  await submitListing(database, { id: SCHEDULED, number }, 'cloudbase:editor-2', now)
  await approveListing(database, { id: SCHEDULED, number }, 'cloudbase:reviewer-1', now)
}

async function begun(database: Database): Promise<void> {
  const contents: [string, ListingContent][] = [
    ['org-0001', anOrganisation()],
    [HOSPITAL, anInternetHospital()],
    [SCHEDULED, scheduledContent(0)],
  ]
  for (const [id, content] of contents) {
    const ref = await submitted(database, { id, base: 0, content, editor: 'cloudbase:editor-1', now: at(0) })
    await approveListing(database, ref, 'cloudbase:reviewer-1', at(0))
  }
}

/** One publication of the two wishes, the whole import and what was due; the confirmation of the same listing is not lost beside them. */
function checkRound(before: CurrentListings, after: CurrentListings, day: string, round: number): void {
  const entry = entryWith(after, HOSPITAL)
  if (entry?.confirmedOn !== day) throw new Error(`the confirmation of ${day} is lost`)
  const expected = before.version + 4
  if (after.version !== expected) throw new Error(`version ${after.version} instead of ${expected}`)
  if (importedDoctors(after).some((count) => count !== round)) throw new Error(`the import of round ${round} is lost`)
  const waited = entryWith(after, SCHEDULED)?.content
  if (waited?.kind !== 'internet-hospital' || waited.hospital.doctors?.count !== round)
    throw new Error(`what was due in round ${round} is not in force`)
}

async function checkRevisions(database: Database, after: CurrentListings): Promise<void> {
  const entry = entryWith(after, HOSPITAL)
  const inForce = (await revisionsOf(database, HOSPITAL)).filter(({ state }) => state === 'published')
  const [one, ...others] = inForce
  if (!one || others.length > 0) throw new Error(`${inForce.length} revisions are in force`)
  if (one.number !== entry?.revision || canonicalJson(one.content) !== canonicalJson(entry.content))
    throw new Error('what is in force is not what was approved')
}

/** Two wishes, four approvals, a confirmation, an import and a publication at once; says how often a reader looked meanwhile. */
async function raced(database: Database, round: number): Promise<number> {
  const now = at(round * 1440)
  const before = await currentListings(database)
  const baseOf = (id: string) => entryWith(before, id)?.revision ?? 0
  await scheduled(database, round, baseOf(SCHEDULED), now)
  const wishes = editors.map((editor, place) => {
    const content = anInternetHospital({ doctors: { count: round * 2 + place, asOf: now.slice(0, 10) } })
    return submitted(database, { id: HOSPITAL, base: baseOf(HOSPITAL), content, editor, now })
  })
  const [imported, ...refs] = await Promise.all([importSubmitted(database, round, now), ...wishes])
  let isOver = false
  const watch = watchImports(database, () => isOver)
  const approvals = refs.flatMap((ref) => reviewers.map((reviewer) => approveListing(database, ref, reviewer, now)))
  const others = Promise.all([
    confirmListing(database, { id: HOSPITAL }, 'cloudbase:editor-1', now),
    importApproved(database, imported, now),
    publishListings(database, now),
  ])
  const outcomes = await Promise.allSettled(approvals)
  await others
  isOver = true
  const approved = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.number] : []))
  if (new Set(approved).size !== 1) throw new Error(`round ${round}: ${approved.length} approvals`)
  checkRound(before, await currentListings(database), now.slice(0, 10), round)
  return watch
}

/**
 * Rounds in which two editors wish different things of one listing, two reviewers approve both, somebody confirms it, an
 * import is approved and what was due is published, all at once, while a reader looks. Throws at the first round that
 * publishes both or none, loses one of them or is half, and in the end where the audit is broken. Says how often was looked.
 */
export async function listingRounds(database: Database, rounds: number): Promise<number> {
  await begun(database)
  let looks = 0
  for (let round = 1; round <= rounds; round += 1) {
    looks += await raced(database, round)
    await checkRevisions(database, await currentListings(database))
  }
  await checkAudit(database)
  return looks
}
