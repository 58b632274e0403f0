import { createCurrentRelease, type Sources } from '../../../../src/features/current-release/current-release'
import type { Held } from '../../../../src/services/stored-release'
import { aFigure, aRelease, laterRelease, sealed } from '../../a-release'

const servedAt = '2020-11-27T10:05:00.000Z'
const held = (release = aRelease()): Held => ({ release, servedAt, receivedAt: 0, announcements: [] })
const answered = (release = aRelease()) => ({ ok: true as const, output: { ...release, servedAt } })
const unreachable = { ok: false as const, failure: { code: 'unreachable' as const, message: '' } }

/** A program whose clock and cloud the test turns. */
function opened(stored: Held | null, wish: Partial<Sources> = {}) {
  const world = { at: 0, answer: answered() as Awaited<ReturnType<Sources['ask']>>, asked: 0, kept: [] as string[] }
  const store = createCurrentRelease({
    ask: () => {
      world.asked++
      return Promise.resolve(world.answer)
    },
    read: () => stored,
    keep: ({ release }) => {
      world.kept.push(release.id)
      return 'kept'
    },
    now: () => world.at,
    ...wish,
  })
  return { world, store, shown: () => store.getState().held?.release.id }
}

test('the stored release is there before anybody was asked', () => {
  const { shown, world } = opened(held())
  expect(shown()).toBe('2020-W48-1')
  expect(world.asked).toBe(0)
})

test('while opening, a later release replaces the stored one silently', async () => {
  const { world, store, shown } = opened(held())
  world.answer = answered(laterRelease())
  await store.refresh()
  expect(shown()).toBe('2020-W49-1')
  expect(store.getState().newer).toBeNull()
})

test('after the first answer a later release is only offered, and taken when the person says so', async () => {
  const { world, store, shown } = opened(null)
  await store.refresh()
  world.answer = answered(laterRelease())
  world.at = 10_000
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().newer?.release.id).toBe('2020-W49-1')
  store.takeNewer()
  expect(shown()).toBe('2020-W49-1')
  expect(store.getState().newer).toBeNull()
})

test('an offered release is already kept for the next opening', async () => {
  const { world, store } = opened(held())
  await store.refresh()
  world.answer = answered(laterRelease())
  world.at = 10_000
  await store.refresh()
  expect(world.kept).toEqual(['2020-W48-1', '2020-W49-1'])
})

test('pulling down takes a later release at once', async () => {
  const { world, store, shown } = opened(null)
  await store.refresh()
  world.answer = answered(laterRelease())
  world.at = 10_000
  await store.refresh({ takes: true })
  expect(shown()).toBe('2020-W49-1')
})

test('pulling down takes what was offered, even where nobody needs to be asked', async () => {
  const { world, store, shown } = opened(held())
  await store.refresh()
  world.answer = answered(laterRelease())
  world.at = 10_000
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  await store.refresh({ takes: true })
  expect(shown()).toBe('2020-W49-1')
  expect(store.getState().newer).toBeNull()
  expect(world.asked).toBe(2)
})

test('pulling down while somebody asks takes what they are answered, and only that', async () => {
  const { world, store, shown } = opened(null)
  await store.refresh()
  world.answer = answered(laterRelease())
  world.at = 10_000
  await Promise.all([store.refresh(), store.refresh({ takes: true })])
  expect(shown()).toBe('2020-W49-1')
  world.answer = answered(aRelease({ id: '2020-W50-1' }))
  world.at = 20_000
  await store.refresh()
  expect(shown()).toBe('2020-W49-1')
})

test('within ten seconds of an answer nobody asks again', async () => {
  const { world, store } = opened(null)
  await store.refresh()
  world.at = 9_999
  await store.refresh()
  expect(world.asked).toBe(1)
  world.at = 10_000
  await store.refresh()
  expect(world.asked).toBe(2)
})

test('a clock put back does not stop the asking', async () => {
  const { world, store } = opened(null)
  world.at = 1_000_000
  await store.refresh()
  world.at = 0
  await store.refresh()
  expect(world.asked).toBe(2)
})

test('two pages that ask at once share one question', async () => {
  const { world, store } = opened(null)
  await Promise.all([store.refresh(), store.refresh()])
  expect(world.asked).toBe(1)
})

test('without a network the stored release stays, with the reason beside it', async () => {
  const { world, store, shown } = opened(held())
  world.answer = unreachable
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().failure?.code).toBe('unreachable')
  world.answer = answered()
  await store.refresh()
  expect(store.getState().failure).toBeNull()
})

test('an answer that is not whole replaces nothing', async () => {
  const { world, store, shown } = opened(held())
  world.answer = { ok: true, output: { id: '2020-W49-1' } }
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().failure?.code).toBe('unreadable')
  expect(world.kept).toEqual([])
})

test.each([
  ['a number changed on the way', { ...aRelease({ id: '2020-W49-1' }), figures: [aFigure({ value: 99_999_999 })] }],
  ['a manifest of another release', { ...aRelease({ id: '2020-W49-1' }), manifest: aRelease().manifest }],
  ['another id', { ...aRelease(), id: '2020-W49-1' }],
  ['another time of publication', { ...aRelease(), publishedAt: '2020-11-20T10:00:00.000Z' }],
])('a release with %s replaces nothing, and is said not to match its hash', async (_, output) => {
  const { world, store, shown } = opened(held())
  world.answer = { ok: true, output: { ...output, servedAt } }
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().held?.release.figures[0]?.value).toBe(16_784_685)
  expect(store.getState().failure?.code).toBe('altered')
  expect(world.kept).toEqual([])
})

test('what a later contract adds to a release is hashed with it', async () => {
  const { world, store, shown } = opened(held())
  const later = { ...aRelease({ id: '2020-W49-1' }), weather: 'snow' }
  world.answer = { ok: true, output: { ...sealed(later), servedAt } }
  await store.refresh()
  expect(shown()).toBe('2020-W49-1')
})

test('while the past is looked at nobody is asked, and what is shown stays', async () => {
  const { world, store } = opened(held())
  await store.refresh()
  store.lookAt({ day: '2020-11-21', held: held(aRelease({ id: '2020-W47-1' })), full: false })
  world.answer = answered(laterRelease())
  world.at = 60_000
  await store.refresh({ takes: true, anyway: true })
  expect(world.asked).toBe(1)
  expect(store.getState().past?.held.release.id).toBe('2020-W47-1')
})

test('whoever comes back to now sees what was there before, and asks what is in force', async () => {
  const { world, store, shown } = opened(held())
  await store.refresh()
  store.lookAt({ day: '2020-11-21', held: held(aRelease({ id: '2020-W47-1' })), full: false })
  world.at = 60_000
  store.returnToNow()
  await store.refresh()
  expect(store.getState().past).toBeNull()
  expect(shown()).toBe('2020-W48-1')
  expect(world.asked).toBe(2)
})

test('a phone with no room shows the release all the same', async () => {
  const { store, shown } = opened(null, { keep: () => 'full' })
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().full).toBe(true)
})

const tombstone = { id: '2020-W49-1', publishedAt: servedAt, withdrawnAt: servedAt, reason: '单位报错了' }

test('a release that was withdrawn leaves the screen at once, for the one in force again', async () => {
  const { world, store, shown } = opened(held(laterRelease()))
  world.answer = answered(laterRelease())
  await store.refresh()
  world.answer = { ok: true, output: { ...aRelease(), servedAt, beside: { withdrawn: [tombstone] } } }
  world.at = 10_000
  await store.refresh()
  expect(shown()).toBe('2020-W48-1')
  expect(store.getState().newer).toBeNull()
  expect(store.getState().held?.beside?.withdrawn).toEqual([tombstone])
})

test('nothing is shown any more where everything was withdrawn', async () => {
  const { world, store } = opened(held())
  world.answer = { ok: false, failure: { code: 'withdrawn', message: '发布 2020-W48-1 已撤回。' } }
  await store.refresh()
  expect(store.getState().held).toBeNull()
  expect(store.getState().failure?.message).toContain('已撤回')
})
