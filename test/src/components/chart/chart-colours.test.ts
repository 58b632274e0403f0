import { readFileSync } from 'node:fs'
import path from 'node:path'
import { colours, coloursOf } from '../../../../src/components/chart/chart-colours'

const tokens = readFileSync(path.join(__dirname, '../../../../src/styles/tokens.scss'), 'utf8')

/** A colour of a look, as the style sheet writes it. */
function token(look: string, name: string): string | undefined {
  const body = new RegExp(`\\.${look} \\{([^}]*)\\}`).exec(tokens)?.[1] ?? ''
  return new RegExp(`--${name}: (#[0-9a-f]+);`).exec(body)?.[1]
}

test.each(Object.entries(colours))('a chart in %s has the colours of the page', (look, names) => {
  for (const [name, colour] of Object.entries(names) as [string, string][])
    expect(colour).toBe(token(look, name === 'ground' ? 'accent-ground' : name))
})

test('a chart finds its colours by the class of the page', () => {
  expect(coloursOf('look-elder-dark elder')).toBe(colours['look-elder-dark'])
  expect(coloursOf('look-dark')).toBe(colours['look-dark'])
})
