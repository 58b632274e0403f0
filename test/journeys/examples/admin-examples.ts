import type { Examples } from './example'
import { importExamples } from './import-examples'
import { listingExamples } from './listing-examples'
import { peopleExamples } from './people-examples'

const noCase = `${'0'.repeat(32)}-1`

export const adminExamples: Examples = {
  ...peopleExamples,
  ...listingExamples,
  ...importExamples,
  'corrections.queue': {
    right: ['listing-editor', {}, { cases: [] }],
    wrong: ['publisher-1', 'forbidden'],
    bad: null,
  },
  'corrections.take': {
    right: ['listing-editor', { id: noCase }, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ id: '1' }, 'id'],
  },
  'corrections.answer': {
    right: ['checker', { id: noCase, outcome: 'changed', reply: '已改' }, { code: 'not-found' }],
    wrong: ['auditor', 'forbidden'],
    bad: [{ id: noCase, outcome: 'changed', reply: '' }, 'reply'],
  },
  'corrections.photo': {
    right: ['listing-editor', { receipt: 'JC-20201127-22222222' }, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ receipt: '22222222' }, 'receipt'],
  },
  'corrections.contact': {
    right: ['listing-editor', { receipt: 'JC-20201127-22222222' }, { code: 'not-found' }],
    wrong: ['reporter', 'forbidden'],
    bad: [{ receipt: '22222222' }, 'receipt'],
  },
  'searches.show': {
    right: ['listing-reviewer', { month: null }, { searches: [] }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ month: '2020-13' }, 'month'],
  },
}
