import { Clock } from '../../local-cloudbase/clock'
import { freshCloudbase } from './fresh-cloudbase'

test('a clock starts where it is told and runs on from there', () => {
  const clock = new Clock('2020-11-27T00:00:00.000Z')
  expect(clock.now().getTime() - Date.parse('2020-11-27T00:00:00.000Z')).toBeLessThan(1_000)
  expect(new Clock().shiftMs).toBe(0)
  expect(() => {
    clock.set('yesterday')
  }).toThrow(RangeError)
})

test.each([
  '+275760-09-13T00:00:00.000Z',
  '1999-12-31T23:59:59Z',
  '2100-01-01T00:00:01Z',
  '2020-02-30T00:00:00Z',
  '2020-11-27',
  '2020-11-27T08:00:00',
  'Nov 27 2020 08:00:00 UTC',
])('a clock is not moved to %s', async (now) => {
  const local = await freshCloudbase()
  const answer = await fetch(`${local.url}/local/clock`, { method: 'PUT', body: JSON.stringify({ now }) })
  expect([answer.status, local.clock.shiftMs]).toEqual([400, 0])
  await local.close()
})

test('it is read and moved over HTTP', async () => {
  const local = await freshCloudbase()
  const move = (body: unknown) => fetch(`${local.url}/local/clock`, { method: 'PUT', body: JSON.stringify(body) })
  expect(await (await fetch(`${local.url}/local/clock`)).json()).toMatchObject({ shiftMs: 0 })
  expect(await (await move({ now: '2020-11-27T00:00:00.000Z' })).json()).toMatchObject({
    now: expect.stringMatching(/^2020-11-27T00:00:0/) as unknown,
  })
  expect((await move({ now: 'yesterday' })).status).toBe(400)
  expect(local.clock.now().getUTCFullYear()).toBe(2020)
  await local.close()
})
