import type { Instant } from '../../../src/contract/day'
import type { Metric } from '../metrics/metric'
import { metrics } from '../metrics/registry'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type KeptVersion, withVersions } from './version'

/** Every definition that was ever proposed. */
export async function allVersions(database: Database): Promise<KeptVersion[]> {
  return database.query<KeptVersion>('metric-definitions', { where: {} })
}

/** A version that waits for a decision. Refuses with `not-found`, and `conflict` where it was decided. */
export async function waitingVersion(store: Store, id: string): Promise<KeptVersion> {
  const version = await store.find<KeptVersion>('metric-definitions', id)
  if (version === null) throw new Refusal('not-found', '没有这个口径。')
  if (version.state !== 'proposed') throw new Refusal('conflict', '这个口径已经处理过了，请刷新。')
  return version
}

/** Every metric with what was approved about it up to an instant (UTC). */
export async function metricsDefinedAt(database: Database, at: Instant): Promise<Metric[]> {
  const versions = await database.query<KeptVersion>('metric-definitions', { where: { state: 'approved' } })
  return metrics.map((metric) => withVersions(metric, versions, at))
}
