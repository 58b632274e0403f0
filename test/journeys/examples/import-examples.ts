import type { Examples } from './example'

const id = '0'.repeat(32)
const file = Buffer.from('名称\r\n甲\r\n').toString('base64')

export const importExamples: Examples = {
  'imports.template': {
    right: ['listing-reviewer', { format: 'csv' }, { name: '互联网医院导入模板.csv' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ format: 'doc' }, 'format'],
  },
  'imports.preview': {
    right: ['listing-editor', { format: 'csv', file }, { code: 'invalid-input', issues: [{ path: 'file' }] }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ format: 'csv', file: '' }, 'file'],
  },
  'imports.submit': {
    right: ['listing-editor', { format: 'csv', file, reason: '核对' }, { code: 'invalid-input' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ format: 'csv', file, reason: '' }, 'reason'],
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
  'imports.show': {
    right: ['listing-editor', { id }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ id: '' }, 'id'],
  },
}
