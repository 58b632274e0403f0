import type { Input } from '../../src/contract/action'
import type { Instant } from '../../src/contract/day'
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

type Action = keyof typeof listingDesk
type Deed<I, T> = (database: Database, input: I, person: string, now: Instant) => Promise<T>

/** Does something with one revision, where the caller holds a role for its listing. */
function deedOf<I extends Ref, T>(database: Database, action: Action, does: Deed<I, T>) {
  return async (input: I, call: Call): Promise<T> => {
    refuseUnlessKept(call, listingDesk[action], await keptWith(database, input.id, input.number))
    return does(database, input, personOf(call), call.now)
  }
}

async function drafted(database: Database, input: Input<typeof listingDesk, 'listings.draft'>, call: Call) {
  const { id = '', number, content, mergedInto } = input
  const kept = id === '' ? { id, contents: [] } : await keptWith(database, id, number)
  const wished = { ...kept, contents: [...kept.contents, content] }
  const others = mergedInto === null ? [] : [await keptWith(database, mergedInto)]
  refuseUnlessKept(call, listingDesk['listings.draft'], wished, ...others)
  return draftListing(database, input, personOf(call), call.now)
}

/** What the admin function answers about listings; roles for one place count for the listings there. */
export function listingAnswers(database: Database): Answers<typeof listingDesk> {
  const seen = (call: Call, action: Action) => seenBy(call, listingDesk[action])
  return {
    'listings.draft': (input, call) => drafted(database, input, call),
    'listings.restore': deedOf(database, 'listings.restore', restoreListing),
    'listings.discard': deedOf(database, 'listings.discard', discardListing),
    'listings.submit': deedOf(database, 'listings.submit', submitListing),
    'listings.approve': deedOf(database, 'listings.approve', approveListing),
    'listings.refuse': deedOf(database, 'listings.refuse', refuseListing),
    'listings.show': async (input, call) => {
      refuseUnlessKept(call, listingDesk['listings.show'], await keptWith(database, input.id))
      return showListing(database, input)
    },
    'listings.compare': async (input, call) => {
      const kept = await keptWith(database, input.id, input.number)
      refuseUnlessKept(call, listingDesk['listings.compare'], kept)
      return showComparison(database, input, { person: personOf(call), roles: rolesFor(call, kept) })
    },
    'listings.names': (_, call) => showNames(database, seen(call, 'listings.names')),
    'listings.mine': (_, call) => showOwn(database, personOf(call), seen(call, 'listings.mine')),
    'listings.queue': (_, call) => showQueue(database, seen(call, 'listings.queue')),
    'listings.confirm': async (input, call) => {
      refuseUnlessKept(call, listingDesk['listings.confirm'], await keptWith(database, input.id))
      return confirmListing(database, input, personOf(call), call.now)
    },
    'listings.reminders': (_, call) => showReminders(database, call.now, seen(call, 'listings.reminders')),
  }
}
