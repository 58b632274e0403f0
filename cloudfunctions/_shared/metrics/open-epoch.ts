import type { Instant } from '../../../src/contract/day'
import { auditWriter } from '../audit/audit.writer'
import { refuseLocked } from '../locks/locks.reader'
import { noteChange } from '../reporting/reporting.writer'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { EpochOpening } from './epochs'
import { openEpochs } from './epochs.writer'
import { nextInstant } from './ledger.writer'
import { metricWithId } from './registry'
import { seriesReader } from './series.reader'
import { headKey } from './heads'

export type EpochWish = Pick<EpochOpening, 'metric' | 'subject' | 'from' | 'base'> & { reason: string }

/**
 * Opens an epoch of a counter from a day on (spec: I04, E02); what was stated stays as it was stated.
 * Refuses with `not-found` for an unknown metric or series, `conflict` for a metric that does not count up, or a locked day.
 */
export async function openEpoch(
  database: Database,
  { metric, subject, from, base, reason }: EpochWish,
  checker: string,
  now: Instant,
): Promise<EpochOpening[]> {
  const kind = metricWithId(metric)?.kind
  if (kind === undefined) throw new Refusal('not-found', '没有这个指标。')
  if (kind !== 'cumulative') throw new Refusal('conflict', '只有累计数才有计数周期。')
  return database.transaction(async (store) => {
    const { heads } = await seriesReader(store).recent()
    if (!heads.has(headKey(metric, subject))) throw new Refusal('not-found', '这个统计对象还没有上报过这个指标。')
    await refuseLocked(store, { metric, subject, day: from }, checker, now)
    const decidedAt = await nextInstant(store, now)
    const opening = { metric, subject, from, base, kind: 'reset', reasonCode: 'R07', explanation: reason } as const
    const openings = await openEpochs(store, { ...opening, decidedAt })
    await noteChange(store, {
      at: decidedAt,
      kind: 'epoch',
      about: `${metric} ${subject} ${from}`,
      words: `从 ${from} 起重新计数：${reason}`,
    })
    await auditWriter(store).add({
      at: decidedAt,
      actor: checker,
      action: 'epochs.open',
      target: `${metric} ${subject} ${from}`,
      outcome: 'done',
      note: reason,
    })
    return openings.filter((one) => one.subject === subject)
  })
}
