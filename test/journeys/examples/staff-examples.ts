import { bulletin, FRIDAY } from '../../builders'
import { entryExamples } from './entry-examples'
import type { Examples } from './example'
import { quarantineExamples } from './quarantine-examples'
import { reportingExamples } from './reporting-examples'
import { releaseExamples } from './release-examples'

const file = Buffer.from(JSON.stringify(bulletin(FRIDAY, [['appointments-received', 1]]))).toString('base64')
const report = { source: 'health-information-centre', format: 'bulletin-json', period: FRIDAY, file }
const nobodys = { report: '0'.repeat(32), hold: 'x', verdict: 'confirm', reason: '已核实' }

const [uses, province] = ['health-card-uses', 'region:220000']
const restatement = {
  source: 'health-information-centre',
  metric: uses,
  subject: province,
  period: FRIDAY,
  value: 45_708_483,
  missing: null,
  reason: '来源更正',
  reasonCode: 'R04',
}
const opening = { metric: uses, subject: province, from: FRIDAY, base: 0, reason: '重新计数' }

export const staffExamples: Examples = {
  ...quarantineExamples,
  ...reportingExamples,
  ...entryExamples,
  'grants.mine': { right: ['publisher-1', {}, { roles: ['publisher'] }], wrong: ['', 'forbidden'], bad: null },
  'invitations.accept': {
    right: ['resident', { code: 'abcde-fghjk' }, { code: 'not-found' }],
    wrong: ['', 'forbidden'],
    bad: [{ code: 'ABC' }, 'code'],
  },
  'reports.submit': {
    right: ['reporter', report, { holds: [{ rule: 'restates' }] }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ ...report, file: '你好' }, 'file'],
  },
  'bulletins.waiting': { right: ['checker', {}, { bulletins: [] }], wrong: ['publisher-1', 'forbidden'], bad: null },
  'reports.preview': {
    right: ['checker', report, { figures: [{ value: 1 }] }],
    wrong: ['resident', 'forbidden'],
    bad: [{ ...report, period: '昨天' }, 'period'],
  },
  'reports.show': {
    right: ['checker', { report: nobodys.report }, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ report: '1' }, 'report'],
  },
  'holds.decide': {
    right: ['checker', nobodys, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...nobodys, reason: '  ' }, 'reason'],
  },
  'reports.continue': {
    right: ['checker', { report: nobodys.report }, { code: 'not-found' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ report: '1' }, 'report'],
  },
  'observations.restate': {
    right: ['reporter', restatement, { holds: [{ rule: 'restates', expected: '45708484 人次' }] }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...restatement, reasonCode: '随便' }, 'reasonCode'],
  },
  'epochs.open': {
    right: ['checker', { ...opening, metric: 'no-such-metric' }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...opening, base: -1 }, 'base'],
  },
  'series.show': {
    right: ['checker', { metric: uses, subject: province, year: 2020 }, { from: FRIDAY, values: [45_708_484] }],
    wrong: ['resident', 'forbidden'],
    bad: [{ metric: uses, subject: province, year: 1900 }, 'year'],
  },
  ...releaseExamples,
}
