import { FRIDAY } from '../../builders'
import type { Examples } from './example'

const [uses, province] = ['health-card-uses', 'region:220000']

export const residentExamples: Examples = {
  'releases.current': {
    right: [
      'resident',
      { series: uses },
      { id: '2020-W48-1', asOf: FRIDAY, documents: [{ series: { metric: uses } }] },
    ],
    wrong: null,
    bad: [{ series: '' }, 'series'],
  },
  'figures.provenance': {
    right: ['resident', { metric: 'health-card-uses' }, { release: '2020-W48-1', locator: { pointer: '/figures/1' } }],
    wrong: null,
    bad: [{ metric: '' }, 'metric'],
  },
  'releases.on': {
    right: ['resident', { day: '2020-01-01' }, { code: 'not-found' }],
    wrong: null,
    bad: [{ day: '去年' }, 'day'],
  },
  'releases.read': {
    right: ['resident', { id: '2020-W48-1' }, { id: '2020-W48-1', asOf: FRIDAY }],
    wrong: null,
    bad: [{ id: 'latest' }, 'id'],
  },
  'series.read': {
    right: ['resident', { names: ['0'.repeat(64)] }, { code: 'not-found' }],
    wrong: null,
    bad: [{ names: [1, 2, 3].map(() => '0'.repeat(64)) }, 'names'],
  },
  'points.explain': {
    right: ['resident', { name: '0'.repeat(64), subject: province, day: FRIDAY }, { code: 'not-found' }],
    wrong: null,
    bad: [{ name: '0'.repeat(64), subject: '', day: FRIDAY }, 'subject'],
  },
  'years.read': {
    right: ['resident', { name: '0'.repeat(64) }, { code: 'not-found' }],
    wrong: null,
    bad: [{ name: 'years' }, 'name'],
  },
  'restatements.read': {
    right: ['resident', { name: '0'.repeat(64) }, { code: 'not-found' }],
    wrong: null,
    bad: [{ name: 'log' }, 'name'],
  },
  'listings.current': {
    right: ['resident', {}, { version: 14, since: null, rows: [], synthetic: false }],
    wrong: null,
    bad: [{ since: -1 }, 'since'],
  },
  'hospitals.read': {
    right: ['resident', { id: 'ih-0001' }, { code: 'not-found' }],
    wrong: null,
    bad: [{ id: 'ih 1' }, 'id'],
  },
  'licences.check': {
    right: ['resident', { text: '没有的互联网医院' }, { check: { outcome: 'not-registered' } }],
    wrong: null,
    bad: [{ text: '一' }, 'text'],
  },
}
