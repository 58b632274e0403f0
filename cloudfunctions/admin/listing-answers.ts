import { listingDesk } from '../../src/contract/listing-revision'
import { approveListing } from '../_shared/listings/approve-listing'
import { confirmListing } from '../_shared/listings/confirm-listing'
import { discardListing } from '../_shared/listings/discard-listing'
import { draftListing } from '../_shared/listings/draft-listing'
import { keptWith } from '../_shared/listings/kept.reader'
import { refuseListing } from '../_shared/listings/refuse-listing'
import { restoreListing } from '../_shared/listings/restore-listing'
import {
  showNames,
  showOwn,
  showComparison,
  showListing,
  showQueue,
  showReminders,
} from '../_shared/listings/show-listings'
import { submitListing } from '../_shared/listings/submit-listing'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers, Call } from '../_shared/rpc/serve'
import { refuseUnlessKept, rolesFor, seenBy } from './kept-places'

interface Ref {
  id: string
  number: number
}

/** What the admin function answers about listings; roles for one place count for the listings there. */
export function listingAnswers(database: Database): Answers<typeof listingDesk> {
  const at = async (call: Call, action: keyof typeof listingDesk, id: string, number?: number): Promise<void> => {
    refuseUnlessKept(call, listingDesk[action], await keptWith(database, id, number))
  }
  const deed =
    <I extends Ref, T>(
      action: keyof typeof listingDesk,
      does: (database: Database, input: I, person: string, now: string) => Promise<T>,
    ) =>
    async (input: I, call: Call): Promise<T> => {
      await at(call, action, input.id, input.number)
      return does(database, input, personOf(call), call.now)
    }
  return {
    'listings.draft': async (input, call) => {
      const { id = '', number, content, mergedInto } = input
      const kept = id === '' ? { id, contents: [] } : await keptWith(database, id, number)
      const wished = { id, contents: [...kept.contents, content] }
      const others = mergedInto === null ? [] : [await keptWith(database, mergedInto)]
      refuseUnlessKept(call, listingDesk['listings.draft'], wished, ...others)
      return draftListing(database, input, personOf(call), call.now)
    },
    'listings.restore': deed('listings.restore', restoreListing),
    'listings.discard': deed('listings.discard', discardListing),
    'listings.submit': deed('listings.submit', submitListing),
    'listings.approve': deed('listings.approve', approveListing),
    'listings.refuse': deed('listings.refuse', refuseListing),
    'listings.show': async (input, call) => {
      await at(call, 'listings.show', input.id)
      return showListing(database, input)
    },
    'listings.compare': async (input, call) => {
      const kept = await keptWith(database, input.id, input.number)
      refuseUnlessKept(call, listingDesk['listings.compare'], kept)
      return showComparison(database, input, { person: personOf(call), roles: rolesFor(call, kept) })
    },
    'listings.names': (_, call) => showNames(database, seenBy(call, listingDesk['listings.names'])),
    'listings.mine': (_, call) => showOwn(database, personOf(call), seenBy(call, listingDesk['listings.mine'])),
    'listings.queue': (_, call) => showQueue(database, seenBy(call, listingDesk['listings.queue'])),
    'listings.confirm': async (input, call) => {
      await at(call, 'listings.confirm', input.id)
      return confirmListing(database, input, personOf(call), call.now)
    },
    'listings.reminders': (_, call) =>
      showReminders(database, call.now, seenBy(call, listingDesk['listings.reminders'])),
  }
}
