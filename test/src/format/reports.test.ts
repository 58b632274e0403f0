import { formatWord } from '../../../src/format/reports'

test('a report format without a word keeps its name', () => {
  expect(formatWord('bulletin-text')).toBe('周报（文字）')
  expect(formatWord('csv')).toBe('csv')
})
