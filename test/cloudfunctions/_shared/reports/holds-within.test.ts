import { holdsWithin } from '../../../../cloudfunctions/_shared/reports/holds-within'
import { statedFacts } from '../../../../cloudfunctions/_shared/reports/stated-facts'
import type { Statement } from '../../../../src/contract/statement'
import { figure, statement, system } from '../../../builders'

function holds(changes: Partial<Statement>) {
  const stated = statement(changes)
  return holdsWithin(stated, statedFacts(stated)).map(({ rule, given }) => [rule, given])
}

const elsewhere = { locator: { line: 2 } }

describe('what a report contradicts in itself', () => {
  it('holds both values of a figure stated twice with different values', () => {
    expect(holds({ figures: [figure('online-services', 9), figure('online-services', 8, elsewhere)] })).toEqual([
      ['stated-twice', '9 人次'],
      ['stated-twice', '8 人次'],
    ])
  })

  it('lets the same figure stand for two days', () => {
    const earlier = { asOf: '2020-11-20', ...elsewhere }
    expect(holds({ figures: [figure('online-services', 9), figure('online-services', 8, earlier)] })).toEqual([])
  })

  it.each([
    ['the same value, rounded to its thousands', 9_057_000, 1000, []],
    ['a value that differs in a place the rounded one shows', 9_059_000, 1000, ['stated-twice', 'stated-twice']],
    ['a round value that shows every place', 9_057_000, undefined, ['stated-twice', 'stated-twice']],
  ])('compares %s', (_, value, step, rules) => {
    const rounded = figure('online-services', value, { ...elsewhere, ...(step === undefined ? {} : { step }) })
    expect(holds({ figures: [figure('online-services', 9_057_316), rounded] }).map(([rule]) => rule)).toEqual(rules)
  })

  it('holds a system whose interface is realised before its network', () => {
    expect(holds({ systems: [system('甲系统', { network: 'pending' })] }).map(([rule]) => rule)).toEqual([
      'interface-before-network',
    ])
  })
})
