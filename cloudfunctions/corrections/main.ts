import { corrections } from '../../src/contract/corrections'
import { confirmAnswer } from '../_shared/corrections/confirm-answer'
import { receiveCorrection } from '../_shared/corrections/receive-correction'
import { showStandings } from '../_shared/corrections/show-corrections'
import { admitAnyone } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { receiveMissedSearch } from '../_shared/searches/receive-missed-search'
import { serve } from '../_shared/rpc/serve'

const database = openDatabase()

export const main = serve({
  contract: corrections,
  admit: admitAnyone,
  answers: {
    'corrections.report': (input, { caller, now }) => receiveCorrection(database, input, caller.identity, now),
    'searches.missed': (input, { caller, now }) => receiveMissedSearch(database, input, caller.identity, now),
    'corrections.rate': (input) => confirmAnswer(database, input),
    'corrections.show': (input) => showStandings(database, input),
  },
})
