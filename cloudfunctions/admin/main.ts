import { admin } from '../../src/contract/admin'
import { keepRefusal } from '../_shared/audit/refusals.writer'
import { showMissedSearches } from '../_shared/missed-searches/show-missed-searches'
import { knownAs } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { watched } from '../_shared/health/health.writer'
import { isFault, serve } from '../_shared/rpc/serve'
import { announcementAnswers } from './announcement-answers'
import { correctionAnswers } from './correction-answers'
import { importAnswers } from './import-answers'
import { listingAnswers } from './listing-answers'
import { peopleAnswers } from './people-answers'

const database = openDatabase()

const answered = serve({
  contract: admin,
  admit: admitWith(knownAs(database)),
  answers: {
    'searches.show': ({ month }, { now }) => showMissedSearches(database, month, now),
    ...correctionAnswers(database),
    ...listingAnswers(database),
    ...importAnswers(database),
    ...peopleAnswers(database),
    ...announcementAnswers(database),
  },
  refused: (refused, now) => keepRefusal(database, refused, now),
})

export const main = watched('admin', database, answered, isFault)
