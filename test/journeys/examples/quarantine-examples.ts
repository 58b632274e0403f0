import type { Examples } from './example'

const nobodys = { report: '0'.repeat(32) }
const mapping = {
  source: 'health-information-centre',
  kind: 'subject',
  code: '没有这个编号',
  to: 'region:220100',
  reason: '来源的写法',
}

export const quarantineExamples: Examples = {
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
