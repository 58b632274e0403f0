import { rateWords, scopeWords, scoreWords } from '../../../src/format/integration'

test('a scope is planned as long as its interface is not there, and one that is not stated is no blank', () => {
  expect(scopeWords({ scope: 'exchange', interface: 'pending' })).toBe('数据交换（计划）')
  expect(scopeWords({ scope: 'exchange', interface: 'realised' })).toBe('数据交换')
  expect(scopeWords({ scope: null, interface: 'pending' })).toBe('不适用')
})

test.each([
  [48 / 36, '1.33'],
  [0, '0'],
  [61_562.4, '61,562'],
  [10_375_344, '1,037.5 万'],
])('%d rows a day read %s', (rate, words) => {
  expect(rateWords(rate)).toBe(words)
})

test('a score has the sign and the two decimals print has', () => {
  expect([scoreWords(-7.3312), scoreWords(0.94)]).toEqual(['−7.33', '0.94'])
})
