import { metrics } from '../../../cloudfunctions/_shared/metrics/registry'
import { FRIDAY } from '../../builders'
import type { Examples } from './example'

const nobodys = { id: '2020-W01-1' }
const reason = '核对之后再发布'
const until = '2020-11-28T12:00:00.000Z'
const everything = { metric: null, subject: null, from: null, to: null }

const redefinition = {
  metric: 'health-card-uses',
  from: '2021-01-01',
  counts: '到这一天为止，居民凭卡就诊的总次数。',
  excludes: '不再计入测试环境里的刷卡次数。',
  mayChange: '每用一次卡就会增加一次。',
  title: '不再计入测试刷卡',
  reason,
}
const version = { id: 'definition-00000000' }

/** What is asked about releases, locks, and what they count. */
export const releaseExamples: Examples = {
  'releases.cut': {
    right: ['publisher-1', {}, { id: '2020-W48-2', asOf: FRIDAY, approvals: [] }],
    wrong: ['checker', 'forbidden'],
    bad: null,
  },
  'releases.approve': {
    right: ['publisher-1', nobodys, { code: 'not-found' }],
    wrong: ['admin', 'forbidden'],
    bad: [{ id: 'next' }, 'id'],
  },
  'releases.publish': {
    right: ['publisher-2', { ...nobodys, confirm: FRIDAY }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...nobodys, confirm: FRIDAY, publishAt: '明天' }, 'publishAt'],
  },
  'releases.unschedule': {
    right: ['publisher-1', { ...nobodys, reason }, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...nobodys, reason: ' ' }, 'reason'],
  },
  'releases.discard': {
    right: ['publisher-1', { ...nobodys, reason }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...nobodys, reason: '' }, 'reason'],
  },
  'releases.withdraw': {
    right: ['publisher-1', { ...nobodys, reason, confirm: nobodys.id }, { code: 'not-found' }],
    wrong: ['admin', 'forbidden'],
    bad: [{ ...nobodys, confirm: nobodys.id, reason: '' }, 'reason'],
  },
  'releases.confirm-withdrawal': {
    right: ['publisher-2', { ...nobodys, confirm: nobodys.id }, { code: 'not-found' }],
    wrong: ['viewer', 'forbidden'],
    bad: [{ id: '1', confirm: '' }, 'id'],
  },
  'releases.keep': {
    right: ['publisher-2', nobodys, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'releases.plan': {
    right: ['publisher-1', { plan: null }, { next: null }],
    wrong: ['checker', 'forbidden'],
    bad: [{ plan: { at: '下周五', note: '' } }, 'plan.at'],
  },
  'releases.desk': {
    right: ['viewer', {}, { archive: [{ stage: 'in-force' }] }],
    wrong: ['resident', 'forbidden'],
    bad: [{ before: '昨天' }, 'before'],
  },
  'releases.show': {
    right: ['checker', nobodys, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'releases.preview': {
    right: ['publisher-1', { ...nobodys, at: until }, { code: 'not-found' }],
    wrong: ['viewer', 'forbidden'],
    bad: [{ ...nobodys, at: '明天' }, 'at'],
  },
  'releases.previewed': {
    right: ['viewer', { token: '0'.repeat(48) }, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ token: '1' }, 'token'],
  },
  'definitions.show': {
    right: ['viewer', {}, { metrics: metrics.map(({ id }) => ({ metric: id, versions: [] })) }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'definitions.propose': {
    right: ['dictionary', redefinition, { state: 'proposed', own: true }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ ...redefinition, counts: '算得不一样' }, 'counts'],
  },
  'definitions.decide': {
    right: ['publisher-1', { ...version, verdict: 'approved', reason }, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...version, verdict: 'approved', reason: ' ' }, 'reason'],
  },
  'definitions.drop': {
    right: ['dictionary', version, { code: 'not-found' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'locks.show': {
    right: ['viewer', {}, { through: null, exceptions: [] }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'locks.set': {
    right: ['publisher-1', { through: '2099-01-01', reason }, { code: 'conflict' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ through: '昨天', reason }, 'through'],
  },
  'locks.close': {
    right: ['publisher-1', { id: 'exception-00000000', reason }, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ id: 'exception-00000000', reason: ' ' }, 'reason'],
  },
  'locks.except': {
    right: ['publisher-1', { scope: everything, until: '2020-01-01T00:00:00.000Z', reason }, { code: 'invalid-input' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ scope: everything, until, reason: '' }, 'reason'],
  },
}
