import { contentHash } from '../../cloudfunctions/_shared/releases/content-hash'
import type { PublishedRelease } from '../../src/contract/release'
import type { Restatement, RestatementLog } from '../../src/contract/restatement'

/** A hospital's late report, taken in after the release that lacked it; a test states what it is about. */
export function aRestatement(wish: Partial<Restatement> = {}): Restatement {
  return {
    id: 'r1',
    metric: 'health-card-people',
    subject: 'region:220000',
    period: '2020-11-27',
    unit: '人',
    old: { value: 16_784_685, missing: null },
    new: { value: 16_784_700, missing: null },
    reason: 'R01',
    explanation: '一家医院迟报了 15 人。',
    decidedAt: '2020-12-03T02:00:00.000Z',
    release: '2020-W49-1',
    ...wish,
  }
}

/** A log, and what a release says about it. */
export function aLog(...restatements: Restatement[]): {
  log: RestatementLog
  named: PublishedRelease['restatements']
} {
  const log = { restatements }
  return { log, named: { name: contentHash(log), count: restatements.length, fresh: restatements.length } }
}
