import type { Examples } from './example'

/** The year of the project's clock: a year that is over is not entered any more. */
const year = 2020
const holiday = { name: '年末', from: `${year}-12-25`, to: `${year}-12-26`, working: [] }
const notice = {
  published: `${year}-01-01`,
  number: '国办发明电〔2020〕27号',
  source: '国务院办公厅关于部分节假日安排的通知',
  year,
  holidays: [holiday],
}
const reason = '国务院办公厅已公布'
const nobodys = '0123456789abcdef-001'

/** What is asked about the State Council's notices. */
export const calendarExamples: Examples = {
  'calendar.show': {
    right: ['viewer', { year: 2021 }, { announced: true, proposals: [] }],
    wrong: ['resident', 'forbidden'],
    bad: [{ year: 1999 }, 'year'],
  },
  'calendar.preview': {
    right: ['dictionary', { ...notice, number: '国办发明电〔2099〕1号' }, { replaces: false, past: 0 }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ ...notice, holidays: [{ ...holiday, to: `${year}-12-24` }] }, 'holidays.0.to'],
  },
  'calendar.propose': {
    right: ['dictionary', { notice, replaces: false, reason }, { code: 'conflict' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ notice: { ...notice, number: ' ' }, replaces: false, reason }, 'notice.number'],
  },
  'calendar.decide': {
    right: ['publisher-1', { id: nobodys, verdict: 'approve', reason }, { code: 'not-found' }],
    wrong: ['viewer', 'forbidden'],
    bad: [{ id: nobodys, verdict: 'refuse', reason: '' }, 'reason'],
  },
  'calendar.drop': {
    right: ['dictionary', { id: nobodys }, { code: 'not-found' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
}
