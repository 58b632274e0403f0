import type { releaseDesk } from '../../src/contract/release-desk'
import { approveRelease } from '../_shared/releases/approve-release'
import { confirmWithdrawal } from '../_shared/releases/confirm-withdrawal'
import { cutRelease } from '../_shared/releases/cut-release'
import { discardRelease } from '../_shared/releases/discard-release'
import { dropWithdrawal } from '../_shared/releases/drop-withdrawal'
import { planRelease } from '../_shared/releases/plan-release'
import { openPreview, readPreview } from '../_shared/releases/preview-release'
import { publishRelease } from '../_shared/releases/publish-release'
import type { Release } from '../_shared/releases/release'
import { showRelease } from '../_shared/releases/show-release'
import { showReleases } from '../_shared/releases/show-releases'
import { unscheduleRelease } from '../_shared/releases/unschedule-release'
import { withdrawRelease } from '../_shared/releases/withdraw-release'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

function draftOf({ _id: id, sha256, content: { asOf, cutOff }, approvals }: Release) {
  return { id, sha256, asOf, cutOff, approvals }
}

/** What staff do with releases. */
export function releaseAnswers(database: Database): Answers<typeof releaseDesk> {
  return {
    'releases.cut': async (_, call) => draftOf(await cutRelease(database, personOf(call), call.now)),
    'releases.approve': async ({ id }, call) =>
      draftOf(await approveRelease(database, id, { person: personOf(call), role: 'publisher' }, call.now)),
    'releases.publish': async (input, call) => {
      const { id, manifest, manifestSha256 } = await publishRelease(database, input, personOf(call), call.now)
      return { id, manifest, manifestSha256 }
    },
    'releases.unschedule': async (input, call) =>
      draftOf(await unscheduleRelease(database, input, personOf(call), call.now)),
    'releases.discard': (input, call) => discardRelease(database, input, personOf(call), call.now),
    'releases.withdraw': (input, call) => withdrawRelease(database, input, personOf(call), call.now),
    'releases.confirm-withdrawal': (input, call) => confirmWithdrawal(database, input, personOf(call), call.now),
    'releases.keep': (input, call) => dropWithdrawal(database, input, personOf(call), call.now),
    'releases.plan': (input, call) => planRelease(database, input, personOf(call), call.now),
    'releases.desk': (input, { now }) => showReleases(database, input, now),
    'releases.show': (input, call) => showRelease(database, input, personOf(call), call.now),
    'releases.preview': (input, call) => openPreview(database, input, personOf(call), call.now),
    'releases.previewed': (input, { now }) => readPreview(database, input, now),
  }
}
