import { dropHealth, TELL_MS, watched } from '../../../../cloudfunctions/_shared/health/health.writer'
import { showHealth } from '../../../../cloudfunctions/_shared/health/show-health'
import { noCalls, p95, withCall } from '../../../../cloudfunctions/_shared/health/tally'
import { later, now } from '../../../../cloudfunctions/_shared/rpc/clock'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

/** A function whose calls take as long as they are asked to, and fail for asking so, by a clock of their own. */
function slow(name: string) {
  let at = 0
  const main = ({ takes }: { takes: number }): Promise<boolean> => {
    at += takes
    return Promise.resolve(takes === 7)
  }
  const call = watched(
    name,
    fresh.database,
    (event) => main(event as { takes: number }),
    (reply) => reply,
    () => at,
  )
  return {
    call: (takes: number) => call({ takes }, {}),
    wait: (milliseconds: number) => {
      at += milliseconds
    },
  }
}

const shown = async () => (await showHealth(fresh.database, later(now(), 1000))).functions

describe('how a function does', () => {
  it('is told every five minutes at most, with its calls, its faults and its times', async () => {
    const { call, wait } = slow('staff')
    for (let count = 0; count < 19; count += 1) await call(10)
    expect(await shown()).toEqual([])
    await call(7)
    wait(TELL_MS)
    await call(1_500)
    expect(await shown()).toMatchObject([{ name: 'staff', calls: 21, failed: 1, p95: 50 }])
    await call(3)
    expect(await shown()).toMatchObject([{ calls: 21 }])
  })

  it('is added up over its processes, and forgotten after two days', async () => {
    for (const process of [slow('staff'), slow('staff'), slow('resident')]) {
      process.wait(TELL_MS)
      await process.call(150)
    }
    expect((await shown()).map(({ name, calls, p95: within }) => [name, calls, within])).toEqual([
      ['resident', 1, 200],
      ['staff', 2, 200],
    ])
    expect((await showHealth(fresh.database, later(now(), 90_000_000))).functions).toEqual([])
    expect(await dropHealth(fresh.database, later(now(), 180_000_000))).toEqual({ dropped: 3 })
  })
})

test('95 of 100 calls are within a bound, or nobody can say within which', () => {
  const of = (...times: number[]) => times.reduce((tally, time) => withCall(tally, time, false), noCalls())
  expect(p95(of(50))).toBe(50)
  expect(p95(of(51))).toBe(100)
  expect(p95(of(20_000))).toBeNull()
  expect(p95(of(...Array<number>(19).fill(1), 9_000))).toBe(50)
  expect(p95(of(...Array<number>(18).fill(1), 9_000, 9_000))).toBe(10_000)
})
