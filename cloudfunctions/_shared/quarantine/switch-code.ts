import type { Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { quarantine } from '../../../src/contract/quarantine'
import { auditWriter } from '../audit/audit.writer'
import { type Database, Duplicate } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type StoredMapping, switchId, unknownKey } from './code-mapping'
import { knownCodes } from './known-codes'
import { decisionsOn } from './known-codes.reader'
import { refuseMeaningless } from './meanings.reader'

const TAKEN = '刚才有人改过这个编号，请刷新后再看。'

/**
 * Says what a code that was decided on means from a day on, or that it is refused from then on. Rows of earlier days, and
 * whatever has been taken already, stay with what the code meant. Refuses with `not-found` a code nobody decided on,
 * `invalid-input` what stands for nothing here, `conflict` what changes nothing, and the second of two.
 */
export async function switchCode(
  database: Database,
  wish: Input<typeof quarantine, 'quarantine.switch'>,
  person: string,
  now: Instant,
): Promise<Output<typeof quarantine, 'quarantine.switch'>> {
  const { source, kind, code, to, factor, from, reason } = wish
  const before = await decisionsOn(database, source, wish)
  if (before.length === 0) throw new Refusal('not-found', '这个编号还没有人识别过。')
  await refuseMeaningless(database, wish, now)
  const standing = knownCodes(new Set(), before).mappingOf(wish, from)
  if (standing?.to === to && standing.factor === factor) throw new Refusal('conflict', '这一天起本来就是这样。')
  const mapping = { source, kind, code, to, factor, reason, from, decidedAt: now }
  const number = before.filter((one) => one.from === from).length
  const stored: StoredMapping = { _id: switchId(source, wish, from, number), ...mapping, decidedBy: person }
  try {
    await database.transaction(async (store) => {
      await store.add('code-mappings', stored)
      const note = `${from} 起${to === null ? '退回' : `${to} ×${factor}`}：${reason}`
      const done = { at: now, actor: person, action: 'quarantine.switch', target: unknownKey(source, wish) }
      await auditWriter(store).add({ ...done, outcome: 'done', note })
    })
  } catch (thrown) {
    if (thrown instanceof Duplicate) throw new Refusal('conflict', TAKEN)
    throw thrown
  }
  return { mapping }
}
