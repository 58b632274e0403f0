import { RuleKind } from '../../../src/contract/anomalies'
import type { Examples } from './example'

const nobodys = { id: '0'.repeat(32), verdict: 'right', reason: '已核实' }
const frozen = { rule: 'frozen', version: 1 }

export const anomalyExamples: Examples = {
  'anomalies.inbox': {
    right: ['reporter', {}, { anomalies: [], held: [], more: 0 }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'anomalies.scan': {
    right: ['checker', {}, { gone: 0 }],
    wrong: ['reporter', 'forbidden'],
    bad: null,
  },
  'anomalies.decide': {
    right: ['checker', nobodys, { code: 'not-found' }],
    wrong: ['publisher-1', 'forbidden'],
    bad: [{ ...nobodys, reason: ' ' }, 'reason'],
  },
  'rules.show': {
    right: ['dictionary', {}, { rules: RuleKind.options.map((kind) => ({ kind })) }],
    wrong: ['resident', 'forbidden'],
    bad: null,
  },
  'rules.draft': {
    right: ['dictionary', { rule: 'no-such-rule', parameters: {}, reason: '太严' }, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ rule: 'frozen', parameters: { cadences: -1 }, reason: '太严' }, 'parameters.cadences'],
  },
  'rules.try': {
    right: ['dictionary', { ...frozen, version: 99 }, { code: 'not-found' }],
    wrong: ['checker', 'forbidden'],
    bad: [{ ...frozen, version: -1 }, 'version'],
  },
  'rules.switch': {
    right: ['dictionary', { ...frozen, version: 99, on: true, reason: '试过了' }, { code: 'not-found' }],
    wrong: ['admin', 'forbidden'],
    bad: [{ ...frozen, on: true, reason: '' }, 'reason'],
  },
}
