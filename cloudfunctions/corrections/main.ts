import { corrections } from '../../src/contract/corrections'
import { confirmAnswer } from '../_shared/corrections/confirm-answer'
import { receiveCorrection } from '../_shared/corrections/receive-correction'
import { showStandings } from '../_shared/corrections/show-corrections'
import { receiveMissedSearch } from '../_shared/missed-searches/receive-missed-search'
import { admitAnyone } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { watched } from '../_shared/health/health.writer'
import { isFault, serve } from '../_shared/rpc/serve'

const database = openDatabase()

const answered = serve({
  contract: corrections,
  admit: admitAnyone,
  answers: {
    'corrections.report': (input, { caller, now }) => receiveCorrection(database, input, caller.identity, now),
    'corrections.rate': (input) => confirmAnswer(database, input),
    'corrections.show': (input) => showStandings(database, input),
    'searches.missed': ({ question }, { now }) => receiveMissedSearch(database, question, now),
  },
})

export const main = watched('corrections', database, answered, isFault)
