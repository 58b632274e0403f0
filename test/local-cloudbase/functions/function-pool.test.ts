import type { FunctionChild } from '../../../local-cloudbase/functions/function-child'
import { FunctionPool } from '../../../local-cloudbase/functions/function-pool'
import { cloudbaseWithFunctions } from '../cloudbase-with-functions'

class StandIn {
  alive = true
  stop(): Promise<void> {
    this.alive = false
    return Promise.resolve()
  }
}

interface Borrowed {
  child: FunctionChild
  giveBack: () => void
}

/** A pool whose four instances are all lent out. */
async function busyPool(): Promise<{ pool: FunctionPool; borrowed: Borrowed[]; start: jest.Mock }> {
  const start = jest.fn(() => new StandIn() as unknown as FunctionChild)
  const pool = new FunctionPool(start)
  const borrowed: Borrowed[] = []
  for (let count = 0; count < 4; count += 1)
    void pool.withChild((child) => new Promise<void>((giveBack) => borrowed.push({ child, giveBack })))
  await new Promise(setImmediate)
  return { pool, borrowed, start }
}

test('a closed pool refuses who waits and who comes, and starts nothing', async () => {
  const { pool, borrowed, start } = await busyPool()
  const waiting = pool.withChild(() => Promise.resolve('called'))
  const closing = pool.close()
  for (const { giveBack } of borrowed) giveBack()
  await expect(waiting).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  await expect(pool.withChild(() => Promise.resolve('called'))).rejects.toMatchObject({
    code: 'FUNCTIONS_EXECUTE_FAIL',
  })
  await closing
  expect(start).toHaveBeenCalledTimes(4)
  expect(borrowed.map(({ child }) => child.alive)).toEqual([false, false, false, false])
})

test('a start that fails is the failure of who waited, and of nobody else', async () => {
  const start = jest.fn(() => new StandIn() as unknown as FunctionChild)
  const pool = new FunctionPool(start)
  const ends: (() => void)[] = []
  const first = Array.from({ length: 4 }, () =>
    pool.withChild(async (child) => {
      await new Promise<void>((resolve) => ends.push(resolve))
      await child.stop()
      return 'done'
    }),
  )
  await new Promise(setImmediate)
  start.mockImplementation(() => {
    throw new Error('not built')
  })
  const waiting = ['a', 'b'].map((answer) => pool.withChild(() => Promise.resolve(answer)))
  const outcomes = Promise.allSettled(waiting)
  for (const end of ends) end()
  expect(await Promise.all(first)).toEqual(Array(4).fill('done'))
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('closing ends the calls that are queued too', async () => {
  const local = await cloudbaseWithFunctions()
  const calls = Array.from({ length: 8 }, () =>
    local.call({ action: 'sleep', milliseconds: 4_000 }).catch((error: unknown) => ({ errCode: String(error) })),
  )
  while (local.meter.calls.length < 8) await new Promise((resolve) => setTimeout(resolve, 20))
  const before = Date.now()
  await local.close()
  expect(Date.now() - before).toBeLessThan(2_000)
  for (const answer of await Promise.all(calls)) expect(answer.errCode).toBeDefined()
})
