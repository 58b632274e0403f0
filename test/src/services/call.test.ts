import { callThrough } from '../../../src/services/call'

test('what the cloud answers is handed on, success or failure', async () => {
  const refusal = { ok: false, failure: { code: 'not-found', message: '还没有发布' } }
  const asked: unknown[] = []
  const call = callThrough((name, question) => {
    asked.push([name, question])
    return Promise.resolve(name === 'resident' ? refusal : { ok: true, output: { roles: [] } })
  })
  expect(await call('resident', 'releases.current', {})).toEqual(refusal)
  expect(await call('staff', 'grants.mine', {})).toEqual({ ok: true, output: { roles: [] } })
  expect(asked[0]).toEqual(['resident', { action: 'releases.current', input: {} }])
})

test('a network that is not there is told apart from a cloud that fails', async () => {
  const call = callThrough(() => Promise.reject(new Error('request:fail')))
  expect(await call('resident', 'releases.current', {})).toMatchObject({ ok: false, failure: { code: 'unreachable' } })
})

test.each([[null], ['<html>'], [{ code: 'X' }], [{ ok: true }], [{ ok: false, failure: 'no' }]])(
  'the answer %p is not taken for one',
  async (answer) => {
    const call = callThrough(() => Promise.resolve(answer))
    expect(await call('resident', 'releases.current', {})).toMatchObject({ ok: false, failure: { code: 'unreadable' } })
  },
)

test('nobody waits longer than the patience given', async () => {
  const call = callThrough(() => new Promise(() => undefined), 5)
  expect(await call('resident', 'releases.current', {})).toMatchObject({ ok: false, failure: { code: 'timed-out' } })
})
