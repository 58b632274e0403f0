import { createCurrentRelease, type Sources } from '../../../../src/features/current-release/current-release'
import { aRelease, laterRelease } from '../../a-release'

const servedAt = '2020-11-27T10:05:00.000Z'
const tombstone = { id: '2020-W49-1', publishedAt: servedAt, withdrawnAt: servedAt, reason: '单位报错了' }

/** A program that has asked once, and what the cloud says from then on. */
async function opened(first: Awaited<ReturnType<Sources['ask']>>) {
  const world = { at: 0, answer: first }
  const store = createCurrentRelease({
    ask: () => Promise.resolve(world.answer),
    read: () => null,
    keep: () => 'kept',
    now: () => world.at,
  })
  await store.refresh()
  world.at = 10_000
  return { world, store }
}

test('a release that was withdrawn leaves the screen at once, for the one in force again', async () => {
  const { world, store } = await opened({ ok: true, output: { ...laterRelease(), servedAt } })
  world.answer = { ok: true, output: { ...aRelease(), servedAt, beside: { withdrawn: [tombstone] } } }
  await store.refresh()
  expect(store.getState().held?.release.id).toBe('2020-W48-1')
  expect(store.getState().newer).toBeNull()
  expect(store.getState().held?.beside?.withdrawn).toEqual([tombstone])
})

test('nothing is shown any more where everything was withdrawn', async () => {
  const { world, store } = await opened({ ok: true, output: { ...aRelease(), servedAt } })
  world.answer = { ok: false, failure: { code: 'withdrawn', message: '发布 2020-W48-1 已撤回。' } }
  await store.refresh()
  expect(store.getState().held).toBeNull()
  expect(store.getState().failure?.message).toContain('已撤回')
})
