import { heldAge } from '../../../../src/features/current-release/held-age'
import { aRelease } from '../../a-release'

const hour = 3_600_000
const served = Date.parse('2020-11-27T12:00:00.000Z')
const held = (receivedAt: number) => ({
  release: aRelease(),
  servedAt: '2020-11-27T12:00:00.000Z',
  receivedAt,
  announcements: [],
})

test('the age of a release goes by the server’s clock', () => {
  expect(heldAge(held(served), served + 3 * hour)).toEqual({
    sincePublished: 5 * hour,
    sinceServed: 3 * hour,
    clockIsOff: false,
  })
})

test('a phone whose clock is a day ahead still tells the right age, and is told so', () => {
  const ahead = served + 24 * hour
  expect(heldAge(held(ahead), ahead + hour)).toEqual({ sincePublished: 3 * hour, sinceServed: hour, clockIsOff: true })
})

test('five minutes off are tolerated', () => {
  expect(heldAge(held(served - 300_000), served).clockIsOff).toBe(false)
  expect(heldAge(held(served - 300_001), served).clockIsOff).toBe(true)
})

test('a clock put back after the answer gives no age at all', () => {
  const unknown = { sincePublished: null, sinceServed: null, clockIsOff: false }
  expect(heldAge(held(served), served - hour)).toEqual(unknown)
  expect(heldAge(held(served), served - 300_000)).toMatchObject({ sincePublished: 2 * hour, sinceServed: 0 })
})

test('a clock that was a day ahead and was put right gives no age either', () => {
  expect(heldAge(held(served + 24 * hour), served + hour)).toMatchObject({ sincePublished: null, clockIsOff: true })
})
