import type { Examples } from './example'

const id = '0'.repeat(32)
const parts = ['0'.repeat(64)]

export const importExamples: Examples = {
  'imports.template': {
    right: ['listing-reviewer', { format: 'csv' }, { name: '互联网医院导入模板.csv' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ format: 'doc' }, 'format'],
  },
  'imports.deliver': {
    right: ['listing-editor', { part: Buffer.from('名称').toString('base64') }, {}],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ part: '' }, 'part'],
  },
  'imports.preview': {
    right: ['listing-editor', { format: 'csv', parts }, { code: 'invalid-input', issues: [{ path: 'parts' }] }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ format: 'csv', parts: [] }, 'parts'],
  },
  'imports.submit': {
    right: ['listing-editor', { format: 'csv', parts, reason: '核对' }, { code: 'invalid-input' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ format: 'csv', parts, reason: '' }, 'reason'],
  },
  'imports.approve': {
    right: ['listing-reviewer', { id }, { code: 'not-found' }],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'imports.refuse': {
    right: ['listing-reviewer', { id, reply: '不对' }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id, reply: '' }, 'reply'],
  },
  'imports.queue': {
    right: ['listing-reviewer', {}, { imports: [] }],
    wrong: ['publisher-1', 'forbidden'],
    bad: null,
  },
  'imports.rows': {
    right: ['listing-reviewer', { id }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'imports.show': {
    right: ['listing-editor', { id }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ id: '' }, 'id'],
  },
}
