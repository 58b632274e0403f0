import { admin } from '../../src/contract/admin'
import { keepRefusal } from '../_shared/audit/refusals.writer'
import { decideCorrection, takeUpCorrection } from '../_shared/corrections/decide-correction'
import { openContact, openPhoto } from '../_shared/corrections/open-contact'
import { showWaitingCases } from '../_shared/corrections/show-waiting-cases'
import { showMissedSearches } from '../_shared/missed-searches/show-missed-searches'
import { knownAs } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { personOf } from '../_shared/rpc/person'
import { serve } from '../_shared/rpc/serve'
import { announcementAnswers } from './announcement-answers'
import { importAnswers } from './import-answers'
import { listingAnswers } from './listing-answers'
import { peopleAnswers } from './people-answers'

const database = openDatabase()

export const main = serve({
  contract: admin,
  admit: admitWith(knownAs(database)),
  answers: {
    'corrections.queue': (_, { now }) => showWaitingCases(database, now),
    'corrections.take': (input, call) => takeUpCorrection(database, input, personOf(call), call.now),
    'corrections.answer': (input, call) => decideCorrection(database, input, personOf(call), call.now),
    'corrections.contact': (input, call) => openContact(database, input, personOf(call), call.now),
    'corrections.photo': (input, call) => openPhoto(database, input, personOf(call), call.now),
    'searches.show': ({ month }, { now }) => showMissedSearches(database, month, now),
    ...listingAnswers(database),
    ...importAnswers(database),
    ...peopleAnswers(database),
    ...announcementAnswers(database),
  },
  refused: (refused, now) => keepRefusal(database, refused, now),
})
