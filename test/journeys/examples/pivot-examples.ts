import { FRIDAY } from '../../builders'
import type { Examples } from './example'

const question = {
  metrics: ['health-card-uses'],
  subjects: ['region:220000'],
  grain: 'day',
  measure: 'standing',
  from: FRIDAY,
  to: FRIDAY,
}
const asked = { blocks: [{ name: '电子居民健康卡用卡人次', cells: [[{ value: 45_708_484 }]] }] }
const nothing = { subject: 'system:nobody', network: 'connected', day: FRIDAY, reason: '已联调' }

export const pivotExamples: Examples = {
  'pivot.choices': { right: ['viewer', {}, { asOf: FRIDAY }], wrong: ['auditor', 'forbidden'], bad: null },
  'pivot.show': {
    right: ['viewer', question, asked],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ ...question, grain: 'quarter' }, 'grain'],
  },
  'pivot.export': {
    right: ['checker', { ...question, format: 'csv' }, { rows: 3 }],
    wrong: ['resident', 'forbidden'],
    bad: [{ ...question, format: 'pdf' }, 'format'],
  },
  'integration.show': {
    right: ['viewer', {}, { total: { value: 292_086_730 } }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'integration.history': {
    right: ['dictionary', { subject: 'system:primary-care' }, { statements: [{ day: FRIDAY, interface: 'pending' }] }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ subject: 'region:220000' }, 'subject'],
  },
  'integration.move': {
    right: ['checker', nothing, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ ...nothing, reason: '' }, 'reason'],
  },
}
