import type { anomalies } from '../../src/contract/anomalies'
import { decideAnomaly } from '../_shared/anomalies/decide-anomaly'
import { draftRule } from '../_shared/anomalies/draft-rule'
import { scanAnomalies } from '../_shared/anomalies/scan-anomalies'
import { showInbox } from '../_shared/anomalies/show-inbox'
import { showRules } from '../_shared/anomalies/show-rules'
import { switchRule } from '../_shared/anomalies/switch-rule'
import { tryRule } from '../_shared/anomalies/try-rule'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** Doubts about numbers, and the rules that raise them. */
export function anomalyAnswers(database: Database): Answers<typeof anomalies> {
  return {
    'anomalies.inbox': () => showInbox(database),
    'anomalies.scan': (_, { now }) => scanAnomalies(database, now),
    'anomalies.decide': (input, call) => decideAnomaly(database, input, personOf(call), call.now),
    'rules.show': () => showRules(database),
    'rules.draft': (input, call) => draftRule(database, input, personOf(call), call.now),
    'rules.try': (input, call) => tryRule(database, input, personOf(call), call.now),
    'rules.switch': (input, call) => switchRule(database, input, personOf(call), call.now),
  }
}
