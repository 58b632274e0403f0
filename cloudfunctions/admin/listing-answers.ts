import type { listingDesk } from '../../src/contract/listing-revision'
import { approveListing } from '../_shared/listings/approve-listing'
import { confirmListing } from '../_shared/listings/confirm-listing'
import { discardListing } from '../_shared/listings/discard-listing'
import { draftListing } from '../_shared/listings/draft-listing'
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
import type { Answers } from '../_shared/rpc/serve'

/** What the admin function answers about listings. */
export function listingAnswers(database: Database): Answers<typeof listingDesk> {
  return {
    'listings.draft': (input, call) => draftListing(database, input, personOf(call), call.now),
    'listings.restore': (input, call) => restoreListing(database, input, personOf(call), call.now),
    'listings.discard': (input, call) => discardListing(database, input, personOf(call), call.now),
    'listings.submit': (input, call) => submitListing(database, input, personOf(call), call.now),
    'listings.approve': (input, call) => approveListing(database, input, personOf(call), call.now),
    'listings.refuse': (input, call) => refuseListing(database, input, personOf(call), call.now),
    'listings.show': (input) => showListing(database, input),
    'listings.compare': (input, call) =>
      showComparison(database, input, { person: personOf(call), roles: call.caller.roles }),
    'listings.names': () => showNames(database),
    'listings.mine': (_, call) => showOwn(database, personOf(call)),
    'listings.queue': () => showQueue(database),
    'listings.confirm': (input, call) => confirmListing(database, input, personOf(call), call.now),
    'listings.reminders': (_, { now }) => showReminders(database, now),
  }
}
