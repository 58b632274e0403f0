import type { Instant } from '../../../src/contract/day'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { holdsAt, type KeptCorrection } from './correction'

export async function allCorrections(database: Database): Promise<KeptCorrection[]> {
  return database.query<KeptCorrection>('source-corrections', { where: {} })
}

/** What is known of a source for what came at an instant (UTC). */
export async function correctionsOf(database: Database, source: string, at: Instant): Promise<KeptCorrection[]> {
  const own = await database.query<KeptCorrection>('source-corrections', { where: { source } })
  return own.filter((one) => holdsAt(one, at))
}

/** Refuses with `not-found`, and `conflict` where it stands otherwise. */
export async function correctionThatIs(
  store: Store,
  id: string,
  state: KeptCorrection['state'],
): Promise<KeptCorrection> {
  const kept = await store.find<KeptCorrection>('source-corrections', id)
  if (kept === null) throw new Refusal('not-found', '没有这条更正规则。')
  if (kept.state !== state) throw new Refusal('conflict', '这条更正规则已经处理过了，请刷新。')
  return kept
}
