import { locatorWords } from '../../../src/format/locators'

test.each([
  [{ line: 41, sentence: 20 }, '第 41 行第 20 句'],
  [{ line: 41 }, '第 41 行'],
  [{ line: 52, table: 1, row: 3 }, '第 1 张表第 3 行（全文第 52 行）'],
  [{ pointer: '/figures/3' }, 'JSON 位置 /figures/3'],
  [{ sheet: '统计', cell: 'B7' }, '工作表“统计”的单元格 B7'],
])('the place %o is told as %s', (locator, words) => {
  expect(locatorWords(locator)).toBe(words)
})
