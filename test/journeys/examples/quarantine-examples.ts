import type { Examples } from './example'

const nobodys = { report: '0'.repeat(32) }
const mapping = {
  source: 'health-information-centre',
  kind: 'subject',
  code: '没有这个编号',
  to: 'region:220100',
  reason: '来源的写法',
}

const known = {
  source: 'health-information-centre',
  metric: 'health-card-uses',
  subject: 'region:220100',
  from: '2021-01-01',
  to: '2021-01-31',
  does: 'scale',
  value: null,
  times: 10_000,
  per: 1,
  low: 1,
  high: 999,
  provider: '长春市卫生健康委',
  reason: '来源按万人次填报',
}
const rule = { id: 'correction-00000000' }

export const quarantineExamples: Examples = {
  'source-corrections.show': {
    right: ['viewer', {}, { corrections: [] }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'source-corrections.propose': {
    right: ['dictionary', known, { state: 'proposed', own: true }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...known, low: 1000 }, 'high'],
  },
  'source-corrections.decide': {
    right: ['checker', { ...rule, verdict: 'approved', reason: '已核实' }, { code: 'not-found' }],
    wrong: ['dictionary', 'forbidden'],
    bad: [{ ...rule, verdict: 'approved', reason: ' ' }, 'reason'],
  },
  'source-corrections.close': {
    right: ['checker', { ...rule, reason: '来源已改' }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ id: '1', reason: '来源已改' }, 'id'],
  },
  'quarantine.show': { right: ['dictionary', {}, { waiting: [] }], wrong: ['publisher-1', 'forbidden'], bad: null },
  'quarantine.map': {
    right: ['dictionary', mapping, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...mapping, reason: ' ' }, 'reason'],
  },
  'quarantine.switch': {
    right: ['dictionary', { ...mapping, from: '2020-12-01' }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...mapping, from: '12月1日' }, 'from'],
  },
  'reports.list': {
    right: ['viewer', {}, { reports: [{ format: 'bulletin-json' }] }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'reports.follow': {
    right: ['publisher-1', nobodys, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ report: '1' }, 'report'],
  },
  'reports.rejected': {
    right: ['checker', nobodys, { code: 'not-found' }],
    wrong: ['viewer', 'forbidden'],
    bad: [{ report: '1' }, 'report'],
  },
}
