import type { Examples } from './example'

const correction = {
  key: '0'.repeat(32),
  target: { kind: 'figure', metric: 'health-card-uses', release: '2020-W48-1' },
  category: 'wrong',
  shown: '45,708,484 人次',
  suggestion: '请核对',
  contact: null,
}

export const correctionsExamples: Examples = {
  'corrections.report': {
    right: ['resident', correction, { state: 'received', others: 0 }],
    wrong: null,
    bad: [{ ...correction, suggestion: ' ' }, 'suggestion'],
  },
  'corrections.rate': {
    right: ['resident', { receipt: 'JC-20201127-22222222', solved: true }, { code: 'not-found' }],
    wrong: null,
    bad: [{ receipt: 'JC-20201127-22222222', solved: '是' }, 'solved'],
  },
  'corrections.show': {
    right: ['resident', { receipts: ['jc-20201127-22222222'] }, { standings: [] }],
    wrong: null,
    bad: [{ receipts: ['JC-1'] }, 'receipts.0'],
  },
  'searches.missed': {
    right: ['resident', { question: '找不到的医院' }, { counted: true }],
    wrong: null,
    bad: [{ question: ' ' }, 'question'],
  },
}
