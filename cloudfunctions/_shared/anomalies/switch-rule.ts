import type { RuleStanding, RuleVersion } from '../../../src/contract/anomalies'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { ruleWithId } from './anomalies.reader'
import { anomaliesWriter } from './anomalies.writer'
import { standingOf } from './rule-document'

interface Switching {
  rule: string
  version: number
  on: boolean
  reason: string
}

/** The first version was tried before it was shipped. */
const isTried = ({ version, trial }: RuleVersion): boolean => version === 1 || trial !== null

/** At most one version is on; the one that was is off then. */
function switched(versions: readonly RuleVersion[], version: number, on: boolean): RuleVersion[] {
  return versions.map((one) => {
    if (one.version === version) return { ...one, state: on ? 'on' : 'off' }
    return on && one.state === 'on' ? { ...one, state: 'off' } : one
  })
}

/** Switches a version of a rule on or off. Refuses with `not-found`, and `conflict` for a version that was not tried. */
export async function switchRule(
  database: Database,
  { rule: id, version, on, reason }: Switching,
  person: string,
  now: Instant,
): Promise<RuleStanding> {
  return database.transaction(async (store) => {
    const rule = await ruleWithId(store, id)
    const wanted = rule?.versions.find((one) => one.version === version)
    if (!rule || !wanted) throw new Refusal('not-found', '没有这条规则的这一版。')
    if (on && !isTried(wanted)) throw new Refusal('conflict', '这一版还没有用历史数据试过，请先试算再启用。')
    if (!on && wanted.state !== 'on') throw new Refusal('conflict', '这一版没有启用。')
    const next = { ...rule, versions: switched(rule.versions, version, on) }
    await anomaliesWriter(store).putRule(next)
    const about = { actor: person, action: 'rules.switch', target: `${id} 第 ${version} 版` }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `${on ? '启用' : '停用'}：${reason}` })
    return standingOf(next)
  })
}
