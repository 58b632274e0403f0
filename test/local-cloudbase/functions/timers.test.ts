import { Timers, nextDue } from '../../../local-cloudbase/functions/timers'
import { Clock } from '../../../local-cloudbase/clock'
import type { FunctionConfiguration } from '../../../local-cloudbase/functions/function-configuration'
import type { Functions } from '../../../local-cloudbase/functions/functions'
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
  ['0 0 * * * * 2090', '2020-11-27T00:00:00Z', '2089-12-31T16:00:00.000Z'],
  ['* * * * * * 2021,2025-2026', '2021-12-31T15:59:59Z', '2024-12-31T16:00:00.000Z'],
  ['0 0 0 29 2 * 2021-2024', '2020-11-27T00:00:00Z', '2024-02-28T16:00:00.000Z'],
  ['0 0 0 29 2 * 2021', '2020-11-27T00:00:00Z', undefined],
  ['0 0 0 * * * 2019', '2020-11-27T00:00:00Z', undefined],
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

function triggered(configs: Record<string, string>): FunctionConfiguration[] {
  const triggers = Object.entries(configs).map(([name, config]) => ({ name, config, type: 'timer' as const }))
  return [{ name: 'probe', timeout: 1, memorySize: 128, envVariables: {}, triggers }]
}

const ofTheTurn = () => new Promise((resolve) => setImmediate(resolve))

test('a jump fires each timer it passes once, in turn, and none it does not pass', async () => {
  const fired: string[] = []
  const functions = {
    all: () => triggered({ minutely: '0 * * * * * *', nightly: '0 0 2 * * * *', yearly: '0 0 0 1 1 * *' }),
    invoke: ({ action }: { action: string }) => Promise.resolve(fired.push(action)),
  }
  const clock = new Clock('2020-11-27T08:00:30.000Z')
  const timers = new Timers(functions as unknown as Functions, clock)
  timers.check()
  expect(fired).toEqual([])
  clock.set('2020-11-30T08:00:30.000Z')
  timers.check()
  timers.check()
  expect(fired).toEqual(['minutely'])
  await ofTheTurn()
  expect(fired).toEqual(['minutely', 'nightly'])
  clock.set('2020-11-27T08:00:30.000Z')
  timers.check()
  clock.set('2099-12-31T00:00:00.000Z')
  timers.check()
  await ofTheTurn()
  expect(fired).toEqual(['minutely', 'nightly', 'minutely', 'nightly', 'yearly'])
  timers.stop()
})

test.each(['0 0 2 * * *', '0 0 2 * * * soon', '0 0 99 * * * *', ''])(
  'a timer that cannot be read is named at the start: %j',
  async (config) => {
    const starting = cloudbaseWithFunctions({ functions: { root: '', configuration: triggered({ odd: config }) } })
    await expect(starting).rejects.toThrow('the timer odd of probe')
  },
)
