import type { sourceCorrections } from '../../src/contract/source-corrections'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'
import { closeCorrection } from '../_shared/source-corrections/close-correction'
import { decideCorrection } from '../_shared/source-corrections/decide-correction'
import { proposeCorrection } from '../_shared/source-corrections/propose-correction'
import { showCorrections } from '../_shared/source-corrections/show-corrections'

/** What staff ask about known faults of sources. */
export function sourceCorrectionAnswers(database: Database): Answers<typeof sourceCorrections> {
  return {
    'source-corrections.show': (_, call) => showCorrections(database, personOf(call), call.now),
    'source-corrections.propose': (input, call) => proposeCorrection(database, input, personOf(call), call.now),
    'source-corrections.decide': (input, call) => decideCorrection(database, input, personOf(call), call.now),
    'source-corrections.close': (input, call) => closeCorrection(database, input, personOf(call), call.now),
  }
}
