import type { staff } from '../../src/contract/staff'
import { rolesOf } from '../_shared/people/look-up-roles'
import { approveRelease } from '../_shared/releases/approve-release'
import { cutRelease } from '../_shared/releases/cut-release'
import { publishRelease } from '../_shared/releases/publish-release'
import type { Release } from '../_shared/releases/release'
import { decideHold } from '../_shared/reports/decide-hold'
import type { Delivery } from '../_shared/reports/delivery'
import { previewReport, receiveReport } from '../_shared/reports/receive-report'
import { standing } from '../_shared/reports/report'
import { reportsReader } from '../_shared/reports/reports.reader'
import type { Database } from '../_shared/rpc/database'
import { Refusal } from '../_shared/rpc/refusal'
import type { Answers, Call } from '../_shared/rpc/serve'
import type { Input } from '../../src/contract/action'

function draftOf({ _id: id, sha256, content, approvals }: Release) {
  return { id, sha256, cutOff: content.cutOff, approvals }
}

function person({ caller }: Call): string {
  if (caller.identity === null) throw new Refusal('forbidden', '请先登录。')
  return caller.identity
}

function delivered(input: Input<typeof staff, 'reports.submit'>, call: Call): Delivery {
  const { source, format, period, file } = input
  return { source, format, period, bytes: Buffer.from(file, 'base64'), submittedBy: person(call) }
}

/** What the staff function answers, action by action. */
export function staffAnswers(database: Database): Answers<typeof staff> {
  return {
    'grants.mine': async (_, call) => ({ roles: [...(await rolesOf(database)(person(call)))] }),
    'reports.submit': (input, call) => receiveReport(database, delivered(input, call), call.now),
    'reports.preview': (input, call) => previewReport(database, delivered(input, call), call.now),
    'reports.show': async ({ report: id }) => {
      const report = await reportsReader(database).find(id)
      if (!report) throw new Refusal('not-found', '没有这份报告。')
      return standing(report)
    },
    'holds.decide': (input, call) => decideHold(database, input, person(call), call.now),
    'reports.continue': () => Promise.reject(new Refusal('conflict', '')),
    'observations.restate': () => Promise.reject(new Refusal('conflict', '')),
    'epochs.open': () => Promise.reject(new Refusal('conflict', '')),
    'series.show': () => Promise.reject(new Refusal('conflict', '')),
    'releases.cut': async (_, call) => draftOf(await cutRelease(database, person(call), call.now)),
    'releases.approve': async ({ id }, call) =>
      draftOf(await approveRelease(database, id, { person: person(call), role: 'publisher' }, call.now)),
    'releases.publish': async ({ id, publishAt }, call) => {
      const { manifest, manifestSha256 } = await publishRelease(database, id, publishAt, person(call), call.now)
      return { id, manifest, manifestSha256 }
    },
  }
}
