import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalJson } from '../../../src/contract/canonical-json'

describe('the canonical form', () => {
  it('is that of another implementation of RFC 8785 for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
      { seed: 20201127, numRuns: 2000 },
    )
  })

  it('sorts keys by UTF-16 units, numbers among them', () => {
    expect(canonicalJson({ '9': 1, '10': 2, 数: 3, a: 4 })).toBe('{"10":2,"9":1,"a":4,"数":3}')
  })

  it.each([[undefined], [new Date(0)], [new Map()], [NaN], [() => 1], ['\ud800']])(
    'refuses %s, which JSON would lose or change',
    (value) => {
      expect(() => canonicalJson({ value })).toThrow(TypeError)
    },
  )
})
