import { randomBytes } from 'node:crypto'
import type { Instant } from '../../../src/contract/day'
import type { SourceCorrection } from '../../../src/contract/source-corrections'
import { auditWriter } from '../audit/audit.writer'
import { metricWithId } from '../metrics/registry'
import { isSourceId } from '../metrics/sources'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { correctionShown, type KeptCorrection, overlap, type Wish } from './correction'
import { allCorrections } from './corrections.reader'
import { putCorrection } from './corrections.writer'

async function refuseOverlap(database: Database, wish: Wish): Promise<void> {
  const others = (await allCorrections(database)).filter(({ state }) => state === 'proposed' || state === 'approved')
  if (others.some((one) => overlap(one, wish)))
    throw new Refusal('conflict', '这些日子已有一条更正规则，请先停用或处理它。')
}

/**
 * Proposes what is done about a known fault of a source. Refuses with `not-found` an unknown source or metric, and
 * `conflict` where another correction is about the same rows.
 */
export async function proposeCorrection(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<SourceCorrection> {
  if (!isSourceId(wish.source)) throw new Refusal('not-found', '没有这个来源。')
  if (metricWithId(wish.metric)?.headline !== true) throw new Refusal('not-found', '没有这个按日上报的指标。')
  const kept: KeptCorrection = {
    _id: `correction-${randomBytes(4).toString('hex')}`,
    ...wish,
    state: 'proposed',
    proposedBy: person,
    proposedAt: now,
    decidedBy: null,
    decidedAt: null,
    decision: null,
    endedAt: null,
  }
  await database.transaction(async (store) => {
    await auditWriter(store).takeTurn()
    await refuseOverlap(database, wish)
    await putCorrection(store, kept)
    const about = { actor: person, action: 'source-corrections.propose', target: kept._id }
    const note = `${wish.source} ${wish.metric} ${wish.subject} ${wish.from}—${wish.to} ${wish.does}：${wish.reason}`
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note })
  })
  return correctionShown(kept, person)
}
