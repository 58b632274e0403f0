import type { Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { quarantine } from '../../../src/contract/quarantine'
import { auditWriter } from '../audit/audit.writer'
import { type Database, Duplicate } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { mappingId, type StoredMapping, unknownKey } from './code-mapping'
import { refuseMeaningless } from './meanings.reader'
import { waitingRows } from './quarantine.reader'
import { bulletinsWithUnknownNames, idsOf, isNamed } from './names.reader'
import { nameAgain } from './naming.writer'
import { beginReplaysOf } from './replays.writer'

type Wish = Input<typeof quarantine, 'quarantine.map'>

async function isWaiting(database: Database, { source, kind, code }: Wish): Promise<boolean> {
  if (!isNamed(kind)) return (await waitingRows(database, unknownKey(source, { kind, code }))).length > 0
  const bulletins = await bulletinsWithUnknownNames(database)
  return bulletins.some(
    ({ report, names }) => report.source === source && names.some((one) => one.kind === kind && one.name === code),
  )
}

async function decidable(database: Database, wish: Wish, now: Instant): Promise<void> {
  await refuseMeaningless(database, wish, now)
  if (!(await isWaiting(database, wish))) throw new Refusal('not-found', '没有等待识别的这个编号，也许已有人处理过。')
}

/**
 * Decides once what a code of a source means, or that it is refused, and begins to work off what waited for it.
 * Bulletins that print a name known now are read again at once. Refuses with `invalid-input` what stands for nothing here,
 * `not-found` what does not wait, `conflict` the second of two, and a name whose numbers contradict known ones.
 */
export async function decideCode(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<Output<typeof quarantine, 'quarantine.map'>> {
  const key = unknownKey(wish.source, wish)
  const _id = mappingId(wish.source, wish)
  if (await database.find('code-mappings', _id)) throw new Refusal('conflict', '这个编号已有人处理过了，请刷新。')
  await decidable(database, wish, now)
  const { source, kind, code, to, factor, reason } = wish
  const mapping = { source, kind, code, to, factor, reason, from: null, decidedAt: now }
  const stored: StoredMapping = { _id, ...mapping, decidedBy: person }
  let named: string[] = []
  try {
    await database.transaction(async (store) => {
      await store.add('code-mappings', stored)
      const note = `${to === null ? '退回' : `${to} ×${factor}`}：${reason}`
      await auditWriter(store).add({
        at: now,
        actor: person,
        action: 'quarantine.map',
        target: key,
        outcome: 'done',
        note,
      })
      if (isNamed(kind)) named = await nameAgain(database, store, source, idsOf(source, [stored]), now)
    })
  } catch (thrown) {
    if (thrown instanceof Duplicate) throw new Refusal('conflict', '这个编号已有人处理过了，请刷新。')
    throw thrown
  }
  return { mapping, replays: isNamed(kind) ? named : await beginReplaysOf(database, key) }
}
