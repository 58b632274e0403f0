import type { RuleStanding, RuleVersion } from '../../../src/contract/anomalies'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { ruleWithId } from './anomalies.reader'
import { anomaliesWriter } from './anomalies.writer'
import { descriptionOf } from './rule'
import { standingOf } from './rule-document'

/** More versions than this of one rule nobody tells apart. */
const MOST_VERSIONS = 30

/** Adds a version of a rule with other parameters, which does nothing yet. Refuses with `not-found`, `invalid-input` or `conflict`. */
export async function draftRule(
  database: Database,
  { rule: id, parameters, reason }: { rule: string; parameters: Record<string, number>; reason: string },
  person: string,
  now: Instant,
): Promise<RuleStanding> {
  return database.transaction(async (store) => {
    const rule = await ruleWithId(store, id)
    if (!rule) throw new Refusal('not-found', '没有这条规则。')
    const keys = descriptionOf(rule.kind).parameters.map(({ key }) => key)
    const wrong = [...new Set([...keys, ...Object.keys(parameters)])].filter(
      (key) => !keys.includes(key) || parameters[key] === undefined,
    )
    if (keys.length === 0 || wrong.length > 0) {
      const issues = wrong.map((key) => ({ path: `parameters.${key}`, message: '应填写这条规则的全部参数' }))
      throw new Refusal('invalid-input', '这条规则没有这样的参数。', issues)
    }
    if (rule.versions.length >= MOST_VERSIONS) throw new Refusal('conflict', '这条规则的版本太多了。')
    const version: RuleVersion = { version: rule.versions.length + 1, parameters, state: 'draft', trial: null }
    const drafted = { ...rule, versions: [...rule.versions, version] }
    await anomaliesWriter(store).putRule(drafted)
    const about = { actor: person, action: 'rules.draft', target: `${id} 第 ${version.version} 版` }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: reason })
    return standingOf(drafted)
  })
}
