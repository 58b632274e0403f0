import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.join(__dirname, '../../../src/styles/tokens.scss'), 'utf8')
const looks = [...source.matchAll(/\.(look-[\w-]+) \{([^}]*)\}/g)].map(([, look = '', body = '']) => {
  const colours = [...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(
    ([, name = '', hex = '']) => [name, hex] as const,
  )
  return { look, colours: Object.fromEntries(colours) }
})

/** Relative luminance and contrast as WCAG 2.1 defines them. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(long.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Every pair of letters and ground the style sheets use. */
const pairs = [
  ...['ink', 'soft', 'accent', 'red'].flatMap((letters) => [
    [letters, 'paper'],
    [letters, 'card'],
  ]),
  ['accent', 'accent-ground'],
  ['on-accent', 'accent'],
  ['amber', 'amber-ground'],
] as [string, string][]

test('all four looks give a colour to the same names', () => {
  expect(looks.map(({ look }) => look)).toEqual(['look-light', 'look-dark', 'look-elder', 'look-elder-dark'])
  const names = looks.map(({ colours }) => Object.keys(colours).sort())
  for (const other of names) expect(other).toEqual(names[0])
})

test.each(
  looks.flatMap(({ look, colours }) => pairs.map(([letters, ground]) => [look, letters, ground, colours] as const)),
)('in %s %s can be read on %s', (_, letters, ground, colours) => {
  expect(contrast(colours[letters] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
})

test('what frames an entry or a chosen answer can be seen', () => {
  for (const { colours } of looks) expect(contrast(colours.soft ?? '', colours.card ?? '')).toBeGreaterThanOrEqual(3)
})

test('bars that no style sheet reaches have the colours of the page', () => {
  const theme = JSON.parse(readFileSync(path.join(__dirname, '../../../src/theme.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  for (const [name, look] of [
    ['light', 'look-light'],
    ['dark', 'look-dark'],
  ] as const) {
    const colours = looks.find((one) => one.look === look)?.colours
    expect(theme[name]?.paper).toBe(colours?.paper)
    expect(theme[name]?.accent).toBe(colours?.accent)
  }
})
