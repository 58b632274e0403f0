import { anOrganisation } from '../../a-hospital'
import type { Examples } from './example'

const ref = { id: 'org-9999', number: 1 }

export const listingExamples: Examples = {
  'listings.draft': {
    right: [
      'listing-editor',
      { base: 0, content: anOrganisation(), reason: '登记' },
      { listing: 'org-0001', number: 1, state: 'draft', proposedBy: 'cloudbase:listing-editor' },
    ],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ base: 0, content: anOrganisation({ beds: -1 }), reason: '登记' }, 'content.organisation.beds'],
  },
  'listings.submit': {
    right: ['listing-editor', ref, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ ...ref, number: 0 }, 'number'],
  },
  'listings.approve': {
    right: ['listing-reviewer', ref, { code: 'not-found' }],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ ...ref, id: '一' }, 'id'],
  },
  'listings.refuse': {
    right: ['listing-reviewer', { ...ref, reply: '不对' }, { code: 'not-found' }],
    wrong: ['listing-editor', 'forbidden'],
    bad: [{ ...ref, reply: ' ' }, 'reply'],
  },
  'listings.show': {
    right: ['auditor', { id: 'org-9999' }, { code: 'not-found' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ id: '' }, 'id'],
  },
  'listings.compare': {
    right: ['listing-editor', ref, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ id: 'org-9999' }, 'number'],
  },
  'listings.restore': {
    right: ['listing-editor', { ...ref, reason: '恢复' }, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ ...ref, reason: '' }, 'reason'],
  },
  'listings.discard': {
    right: ['listing-editor', ref, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ ...ref, number: 'x' }, 'number'],
  },
  'listings.names': {
    right: [
      'auditor',
      {},
      { names: expect.arrayContaining([expect.objectContaining({ kind: 'organisation' })]) as unknown },
    ],
    wrong: ['checker', 'forbidden'],
    bad: null,
  },
  'listings.mine': {
    right: ['listing-editor', {}, { revisions: expect.any(Array) as unknown }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: null,
  },
  'listings.queue': {
    right: ['listing-reviewer', {}, { revisions: [] }],
    wrong: ['reporter', 'forbidden'],
    bad: null,
  },
  'listings.confirm': {
    right: ['listing-editor', { id: 'org-9999' }, { code: 'not-found' }],
    wrong: ['listing-reviewer', 'forbidden'],
    bad: [{ id: '' }, 'id'],
  },
  'listings.reminders': {
    right: [
      'listing-editor',
      {},
      { reminders: expect.arrayContaining([expect.objectContaining({ about: 'unconfirmed', days: null })]) as unknown },
    ],
    wrong: ['checker', 'forbidden'],
    bad: null,
  },
}
