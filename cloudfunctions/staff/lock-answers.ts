import type { locks } from '../../src/contract/locks'
import { closeException } from '../_shared/locks/close-exception'
import { lockPeriod } from '../_shared/locks/lock-period'
import { openException } from '../_shared/locks/open-exception'
import { showLocks } from '../_shared/locks/show-locks'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What staff ask about locked periods. */
export function lockAnswers(database: Database): Answers<typeof locks> {
  return {
    'locks.show': (_, call) => showLocks(database, personOf(call), call.now),
    'locks.set': (input, call) => lockPeriod(database, input, personOf(call), call.now),
    'locks.close': (input, call) => closeException(database, input, personOf(call), call.now),
    'locks.except': (input, call) => openException(database, input, personOf(call), call.now),
  }
}
