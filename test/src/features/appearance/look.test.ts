import { lookOf } from '../../../../src/features/appearance/look'

const phone = { dark: false, fontScale: 1 }

test.each([
  ['auto', 'system', phone, 'look-light', 1],
  ['auto', 'system', { dark: true, fontScale: 1 }, 'look-dark', 1],
  ['auto', 'dark', phone, 'look-dark', 1],
  ['auto', 'light', { dark: true, fontScale: 1 }, 'look-light', 1],
  ['on', 'system', phone, 'look-elder elder', 1.4],
  ['on', 'dark', phone, 'look-elder-dark elder', 1.4],
  ['auto', 'system', { dark: false, fontScale: 1.4 }, 'look-elder elder', 1.4],
  ['off', 'system', { dark: false, fontScale: 1.4 }, 'look-light', 1.4],
  ['on', 'system', { dark: false, fontScale: 1.4 }, 'look-elder elder', 1.4],
  ['on', 'system', { dark: false, fontScale: 0.9 }, 'look-elder elder', 1.4],
  ['auto', 'system', { dark: false, fontScale: 3 }, 'look-elder elder', 1.75],
] as const)('elder %s and theme %s on the phone %o look like %s at %d', (elder, theme, set, className, scale) => {
  const look = lookOf({ elder, theme }, set)
  expect(look.className).toBe(className)
  expect(look.scale).toBeCloseTo(scale)
})

test('elder letters are never smaller than 18 pixels, and main text reaches 29', () => {
  const smallest = 13
  const main = 17
  expect(lookOf({ elder: 'on', theme: 'system' }, phone).scale * smallest).toBeGreaterThanOrEqual(18)
  expect(lookOf({ elder: 'on', theme: 'system' }, { dark: false, fontScale: 2 }).scale * main).toBeGreaterThan(29)
})
