import type { integration } from '../../src/contract/integration'
import { showIntegration } from '../_shared/integration/show-integration'
import { showLinkHistory } from '../_shared/integration/show-link-history'
import { submitTransition } from '../_shared/integration/submit-transition'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** How hospitals and systems are connected to the provincial platform. */
export function integrationAnswers(database: Database): Answers<typeof integration> {
  return {
    'integration.show': (_, { now }) => showIntegration(database, now),
    'integration.history': (input, { now }) => showLinkHistory(database, input, now),
    'integration.move': (input, call) => submitTransition(database, input, personOf(call), call.now),
  }
}
