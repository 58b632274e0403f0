import type { Instant } from '../../../src/contract/day'
import type { Role } from '../../../src/contract/action'
import { auditReader } from '../audit/audit.reader'
import { auditWriter } from '../audit/audit.writer'
import { personsBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { APPROVALS_NEEDED, type Release } from './release'
import { unmet } from './release-checks'
import { checksOf } from './release-checks.reader'
import { entered } from './entered.reader'
import { releasesReader } from './releases.reader'
import { releasesWriter } from './releases.writer'

function approvable(release: Release | null): Release {
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  if (release.state === 'discarded') throw new Refusal('conflict', '这个草稿已经放弃，请重新生成。')
  if (release.state !== 'draft') throw new Refusal('conflict', '这个发布已经发布，不需要再审批。')
  if (release.approvals.length >= APPROVALS_NEEDED) throw new Refusal('conflict', '已经有两人审批，可以发布了。')
  return release
}

/**
 * Adds one of two approvals; the release keeps the role and the instant, the audit who it was
 * (spec: E49). Refuses with `not-found`, `conflict` (a check is unmet, too), and `forbidden` for whoever entered figures.
 */
export async function approveRelease(
  database: Database,
  id: string,
  approver: { person: string; role: Role },
  now: Instant,
): Promise<Release> {
  return database.transaction(async (store) => {
    const release = approvable(await releasesReader(store).find(id))
    const { person, role } = approver
    if (await entered(store, release, person))
      throw new Refusal('forbidden', '不能审批自己上报的数值，请由其他人审批。')
    const earlier = await personsBehind(store, await auditReader(database).actors('releases.approve', id))
    if (earlier.includes(person)) throw new Refusal('conflict', '您已经审批过，请由另一人审批。')
    const reds = unmet(await checksOf(database, store, release, now))
    if (reds !== null) throw new Refusal('conflict', reds)
    const approved = { ...release, approvals: [...release.approvals, { role, at: now }] }
    await releasesWriter(store).put(approved)
    await auditWriter(store).add({
      at: now,
      actor: person,
      action: 'releases.approve',
      target: id,
      outcome: 'done',
      after: release.sha256,
      note: `${approved.approvals.length} / ${APPROVALS_NEEDED}`,
    })
    return approved
  })
}
