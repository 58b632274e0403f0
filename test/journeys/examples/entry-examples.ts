import { FRIDAY } from '../../builders'
import type { Examples } from './example'

const [uses, province] = ['health-card-uses', 'region:220000']
const [key, report, nobody] = ['1'.repeat(32), '0'.repeat(32), '0'.repeat(16)]
const row = { metric: uses, unit: '人次', value: 45_708_485, missing: null, comment: '补报一次' }
const submission = { key, subject: province, day: FRIDAY, rows: [row] }
const check = { report, holds: 'all-plain', verdict: 'confirm' }
const topic = { kind: 'value', metric: uses, subject: province, day: FRIDAY }
const followUp = { id: key, topic, text: '请核对', assignee: nobody, workingDays: 2 }

export const entryExamples: Examples = {
  'entry.subjects': {
    right: ['reporter', {}, { subjects: [{ subject: province, name: '吉林省' }] }],
    wrong: ['checker', 'forbidden'],
    bad: null,
  },
  'entry.form': {
    right: ['reporter', { subject: province, day: FRIDAY }, { name: '吉林省', synthetic: false }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ subject: province, day: '昨天' }, 'day'],
  },
  'entry.submit': {
    right: ['reporter', submission, { rows: { read: 1, held: 1, rejected: 0 } }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...submission, rows: [{ ...row, value: -1 }] }, 'rows.0.value'],
  },
  'entry.waiting': { right: ['checker', {}, { left: 0 }], wrong: ['reporter', 'forbidden'], bad: null },
  'entry.check': {
    right: ['checker', check, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...check, verdict: '好' }, 'verdict'],
  },
  'values.history': {
    right: [
      'viewer',
      { metric: uses, subject: province, day: FRIDAY },
      { unit: '人次', versions: [{ value: 45_708_484, state: 'in-force' }] },
    ],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ metric: uses, subject: province, day: '2020-02-30' }, 'day'],
  },
  'follow-ups.mine': { right: ['viewer', {}, { unread: 0, overdue: 0 }], wrong: ['resident', 'forbidden'], bad: null },
  'follow-ups.people': { right: ['checker', {}, {}], wrong: ['auditor', 'forbidden'], bad: null },
  'follow-ups.show': {
    right: ['checker', { id: key }, { code: 'not-found' }],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'follow-ups.open': {
    right: ['checker', followUp, { code: 'invalid-input', issues: [{ path: 'assignee' }] }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ ...followUp, workingDays: 0 }, 'workingDays'],
  },
  'follow-ups.comment': {
    right: ['reporter', { id: key, text: '已联系' }, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ id: key, text: ' ' }, 'text'],
  },
  'follow-ups.resolve': {
    right: ['publisher-1', { id: key, reason: '已更正' }, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ id: key, reason: '' }, 'reason'],
  },
  'follow-ups.assign': {
    right: ['checker', { id: key, assignee: nobody, workingDays: 1 }, { issues: [{ path: 'assignee' }] }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: key, assignee: '某人', workingDays: 1 }, 'assignee'],
  },
}
