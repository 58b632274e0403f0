import type { Instant } from '../../../src/contract/day'
import type { ReleaseFile } from '../../../src/contract/release-desk'
import { auditReader } from '../audit/audit.reader'
import { personBehind, personsBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { entered } from './entered.reader'
import { APPROVALS_NEEDED, archived, inForce, type Release } from './release'
import { checksOf } from './release-checks.reader'
import { figureChanges, firstDayIn, redefinedIn } from './release-changes'
import { summaryOf } from './release-stage'
import { releasesReader } from './releases.reader'

/** What somebody is to a release. */
async function ownPart(database: Database, release: Release, person: string) {
  const { _id: id, withdrawing } = release
  const approvers = await personsBehind(database, await auditReader(database).actors('releases.approve', id))
  return {
    ownApproval: approvers.includes(person),
    ownFigures: await entered(database, release, person),
    withdrawing: withdrawing
      ? {
          reason: withdrawing.reason,
          at: withdrawing.at,
          own: (await personBehind(database, withdrawing.by)) === person,
        }
      : null,
  }
}

/** What is compared with: the release in force for a draft, and for a published one that which it followed. */
async function before(database: Database, release: Release, now: Instant) {
  if (release.state !== 'published') return inForce(await releasesReader(database).current(), now)
  const { previous } = release.content
  return previous === null ? null : archived(await releasesReader(database).find(previous))
}

/** A release with its checks, what it would change, and what was done with it but previews, by whom is not told. Refuses with `not-found`. */
export async function showRelease(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<ReleaseFile> {
  const reader = releasesReader(database)
  const release = await reader.find(id)
  if (!release) throw new Refusal('not-found', '没有这个发布。')
  const holds = inForce(await reader.current(), now)
  const against = await before(database, release, now)
  const { content, sha256, manifestSha256 } = release
  return {
    ...summaryOf(release, holds?.id ?? null, now),
    sha256,
    manifestSha256,
    approvalsNeeded: APPROVALS_NEEDED,
    ...(await ownPart(database, release, person)),
    checks: release.checks ?? (release.state === 'draft' ? await checksOf(database, database, release, now) : []),
    waivers: release.waivers ?? [],
    against: against?.id ?? null,
    figures: figureChanges(content, against),
    redefined: redefinedIn(content, against),
    restatements: content.restatements.fresh,
    firstDay: firstDayIn(content),
    lastDay: content.asOf,
    history: (await auditReader(database).about(id)).filter(({ action }) => action !== 'releases.preview'),
    servedAt: now,
  }
}
