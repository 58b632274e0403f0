import type { RuleStanding } from '../../../src/contract/anomalies'
import type { Database } from '../rpc/database'
import { keptRules } from './anomalies.reader'
import { standingOf } from './rule-document'

/** Every rule with its versions, and how its findings turned out. */
export async function showRules(database: Database): Promise<{ rules: RuleStanding[] }> {
  return { rules: (await keptRules(database)).map(standingOf) }
}
