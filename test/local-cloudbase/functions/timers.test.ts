import { nextDue } from '../../../local-cloudbase/functions/timers'
import { cloudbaseWithFunctions, type CloudbaseWithFunctions, type Json } from '../cloudbase-with-functions'

let local: CloudbaseWithFunctions
beforeAll(async () => {
  local = await cloudbaseWithFunctions({ now: '2020-11-27T17:59:58.500Z' })
})
afterAll(() => local.close())

test.each([
  ['0 0 2 * * * *', '2020-11-27T00:00:00Z', '2020-11-27T18:00:00.000Z'],
  ['0 */5 * * * * *', '2020-11-27T00:01:00Z', '2020-11-27T00:05:00.000Z'],
  ['0 30 9 * * MON *', '2020-11-27T00:00:00Z', '2020-11-30T01:30:00.000Z'],
  ['0 0 0 1 1 * 2022-2023', '2020-11-27T00:00:00Z', '2021-12-31T16:00:00.000Z'],
])('%s is due in Chinese time', (config, since, due) => {
  expect(nextDue(config, new Date(since))?.toISOString()).toBe(due)
})

test('a timer fires by itself when the clock passes it', async () => {
  local.meter.clear()
  const until = Date.now() + 5_000
  while (local.meter.calls.length === 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(local.meter.calls).toMatchObject([{ function: 'probe', action: 'every-night' }])
})

test('a timer fired by hand answers what the function answers, and nobody is calling', async () => {
  const { status, body } = await local.post('/local/timers/probe/every-night', {})
  expect(status).toBe(200)
  expect(body.event).toMatchObject({
    Type: 'Timer',
    TriggerName: 'every-night',
    Message: '',
    Time: expect.stringMatching(/^2020-11-27T1/) as unknown,
  })
  expect(body.identity as Json).not.toHaveProperty('WX_OPENID')
  expect(body.identity as Json).not.toHaveProperty('TCB_UUID')
  expect((await local.post('/local/timers/probe/absent', {})).status).toBe(404)
})
