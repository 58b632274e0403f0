import type { definitions } from '../../src/contract/definitions'
import { decideDefinition } from '../_shared/definitions/decide-definition'
import { dropDefinition } from '../_shared/definitions/drop-definition'
import { proposeDefinition } from '../_shared/definitions/propose-definition'
import { showDefinitions } from '../_shared/definitions/show-definitions'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What staff ask about what metrics count. */
export function definitionAnswers(database: Database): Answers<typeof definitions> {
  return {
    'definitions.show': (_, call) => showDefinitions(database, personOf(call), call.now),
    'definitions.propose': (input, call) => proposeDefinition(database, input, personOf(call), call.now),
    'definitions.decide': (input, call) => decideDefinition(database, input, personOf(call), call.now),
    'definitions.drop': (input, call) => dropDefinition(database, input, personOf(call), call.now),
  }
}
