import type { Anomaly, AnomalyVerdict } from '../../../src/contract/anomalies'
import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { anomalyWithId, ruleWithId } from './anomalies.reader'
import { anomaliesWriter, withoutId } from './anomalies.writer'
import { tallied } from './rule-document'

/**
 * Decides a finding once and for all, and counts it for its rule. Refuses with `not-found`, and `conflict` where
 * another person decided it before or it is gone.
 */
export async function decideAnomaly(
  database: Database,
  { id, verdict, reason }: { id: string; verdict: AnomalyVerdict; reason: string },
  checker: string,
  now: Instant,
): Promise<Anomaly> {
  return database.transaction(async (store) => {
    const known = await anomalyWithId(store, id)
    if (!known) throw new Refusal('not-found', '没有这个疑点。')
    if (known.state === 'decided') throw new Refusal('conflict', '这个疑点已经有人处理过，请刷新查看。')
    if (known.state === 'gone') throw new Refusal('conflict', '这个疑点已经消失，不用再处理。')
    const decision = { verdict, reason, by: checker, at: now }
    const decided: Anomaly = { ...withoutId(known), state: 'decided', decision }
    const writer = anomaliesWriter(store)
    await writer.put(decided)
    const rule = await ruleWithId(store, known.rule)
    if (rule) await writer.putRule(tallied(rule, verdict))
    const target = `${known.rule} ${known.metric} ${known.subject} ${known.day}`
    const about = { actor: checker, action: 'anomalies.decide', target }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `${verdict}：${reason}` })
    return decided
  })
}
