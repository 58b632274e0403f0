import { readFileSync } from 'node:fs'
import { functionNames } from '../../config/build-functions'
import { contracts, mayAsk, permissions, permissionsFile, reach } from '../../config/permissions'

/** Let in by a signature, by a timer, and without asking who. */
const withoutPeople = ['intake', 'nightly', 'open-data']

describe('docs/permissions.md', () => {
  it('says what the contracts say; `npm run permissions` writes it anew', () => {
    expect(readFileSync(permissionsFile, 'utf8')).toBe(permissions())
  })

  it('leaves no function out that people ask', () => {
    expect([...Object.keys(contracts), ...withoutPeople].sort()).toEqual([...functionNames].sort())
  })
})

describe('a rule', () => {
  const action = { input: {} as never, output: {} as never }

  it('lets the roles in that it names, and nobody else', () => {
    const rule = { ...action, admits: ['checker'] } as const
    expect(mayAsk(rule, 'checker')).toBe(true)
    expect([mayAsk(rule, 'publisher'), mayAsk(rule, 'signed-in'), mayAsk(rule, 'nobody')]).toEqual([
      false,
      false,
      false,
    ])
    expect(reach(rule)).toBe('everything')
  })

  it('is there for every action, or it does not compile', () => {
    // @ts-expect-error An action says whom it admits.
    const withoutRule: (typeof contracts)[string] = { 'grants.take': action }
    // @ts-expect-error Roles are named, one at least.
    const withoutRole: (typeof contracts)[string] = { 'grants.take': { ...action, admits: [] } }
    expect(Object.keys({ ...withoutRule, ...withoutRole })).toEqual(['grants.take'])
  })
})
