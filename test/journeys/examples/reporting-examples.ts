import { FRIDAY } from '../../builders'
import type { Examples } from './example'

const duty = { subject: 'region:220000', name: '吉林省', metrics: ['health-card-uses'], from: FRIDAY, to: null }
const bulletins = { source: 'health-information-centre', cadence: 'weekly', held: 0 }
const wish = { duties: [duty], reason: '开始按日上报' }

export const reportingExamples: Examples = {
  'board.show': {
    right: ['viewer', { day: FRIDAY }, { day: FRIDAY, dayClass: 'working-day', held: [] }],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ day: '昨天' }, 'day'],
  },
  'completeness.show': {
    right: ['reporter', { to: FRIDAY, weeks: 1, of: 'all' }, { from: '2020-11-23', to: FRIDAY }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ weeks: 9, of: 'all' }, 'weeks'],
  },
  'completeness.cell': {
    right: ['checker', { subject: 'region:220100', day: FRIDAY }, { code: 'not-found' }],
    wrong: ['resident', 'forbidden'],
    bad: [{ subject: '吉林', day: FRIDAY }, 'subject'],
  },
  'functions.health': { right: ['viewer', {}, { functions: [] }], wrong: ['resident', 'forbidden'], bad: null },
  'sources.status': {
    right: ['viewer', {}, { sources: expect.arrayContaining([expect.objectContaining(bulletins)]) as unknown }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'duties.show': {
    right: ['publisher-1', {}, { rule: { workingDays: 1, time: '10:00' } }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: null,
  },
  'duties.give': {
    right: ['dictionary', wish, { duties: 1 }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...wish, reason: ' ' }, 'reason'],
  },
}
