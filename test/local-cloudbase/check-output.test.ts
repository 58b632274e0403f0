import { checkOutput } from '../../local-cloudbase/check-output'

const event = { action: 'grants.mine', input: {} }

describe('the check of every output', () => {
  it('says nothing of what keeps to the contract, of failures, and of functions without one', () => {
    expect(checkOutput('staff', event, { ok: true, output: { roles: ['checker'], everywhere: [] } })).toBeUndefined()
    expect(checkOutput('staff', event, { ok: false, failure: { code: 'forbidden', message: '' } })).toBeUndefined()
    expect(
      checkOutput('open-data', { path: '/open/releases.json' }, { statusCode: 200, body: '指标\r\n' }),
    ).toBeUndefined()
    expect(checkOutput('nightly', { Type: 'Timer' }, { ok: true, output: { dropped: 1 } })).toBeUndefined()
  })

  it.each([
    ['a wrong value', 'staff', event, { roles: ['king'], everywhere: [] }],
    ['a missing field', 'staff', event, { roles: [] }],
    ['a field the contract does not know', 'staff', event, { roles: [], everywhere: [], person: '张三' }],
    ['an action the contract does not know', 'staff', { action: 'grants.take' }, {}],
  ])('names %s', (_, name, asked, output) => {
    expect(checkOutput(name, asked, { ok: true, output })).toContain(`staff`)
  })

  it('reads what intake answers over HTTP', () => {
    const reply = (output: unknown) => ({ statusCode: 200, body: JSON.stringify({ ok: true, output }) })
    expect(checkOutput('intake', { path: '/' }, reply({ report: '1' }))).toContain('intake')
    expect(checkOutput('intake', { path: '/' }, { statusCode: 401, body: '{"ok":false}' })).toBeUndefined()
  })
})
