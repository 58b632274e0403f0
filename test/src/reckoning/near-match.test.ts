import { nearMatch } from '../../../src/reckoning/near-match'

/** Whether some part of the text is one edit or one swap from the pattern, counted the long way. */
function slowly(pattern: string, text: string): boolean {
  const rows = pattern.length + 1
  const table = Array.from({ length: rows }, (_, row) => Array.from({ length: text.length + 1 }, () => row))
  for (let row = 1; row < rows; row += 1)
    for (let column = 1; column <= text.length; column += 1) {
      const cell = (up: number, left: number) => table[row - up]?.[column - left] ?? Infinity
      const isSame = pattern[row - 1] === text[column - 1]
      const isSwap =
        row > 1 && column > 1 && pattern[row - 1] === text[column - 2] && pattern[row - 2] === text[column - 1]
      const best = Math.min(
        cell(1, 0) + 1,
        cell(0, 1) + 1,
        cell(1, 1) + (isSame ? 0 : 1),
        isSwap ? cell(2, 2) + 1 : Infinity,
      )
      ;(table[row] as number[])[column] = best
    }
  return (table[rows - 1] ?? []).some((edits) => edits <= 1)
}

test.each([
  ['松陵医院', '长春松岭医院', true],
  ['松岭院', '长春松岭医院', true],
  ['松岭大医院', '长春松岭医院', true],
  ['岭松医院', '长春松岭医院', true],
  ['松岭院医', '长春松岭医院', true],
  ['松医岭院', '长春松岭医院', true],
  ['柳陵医院', '长春松岭医院', false],
])('%s in %s: %s', (pattern, text, isNear) => {
  expect(nearMatch(pattern)(text)).toBe(isNear)
})

test('a thousand patterns are found exactly where counting the long way finds them', () => {
  let state = 7
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const word = (length: number): string => Array.from({ length }, () => 'abc'[next(3)]).join('')
  const counts = { yes: 0, no: 0 }
  for (let round = 0; round < 4_000; round += 1) {
    const [pattern, text] = [word(3 + next(5)), word(2 + next(12))]
    const expected = slowly(pattern, text)
    counts[expected ? 'yes' : 'no'] += 1
    expect([pattern, text, nearMatch(pattern)(text)]).toEqual([pattern, text, expected])
  }
  expect(Math.min(counts.yes, counts.no)).toBeGreaterThan(500)
})
