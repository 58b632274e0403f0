import { ageWords, agoWords } from '../../../src/format/ages'

const minute = 60_000
const hour = 60 * minute
test.each([
  [0, '不到 1 分钟'],
  [59_999, '不到 1 分钟'],
  [minute, '1 分钟'],
  [59 * minute, '59 分钟'],
  [hour, '1 小时'],
  [47 * hour, '47 小时'],
  [48 * hour, '2 天'],
  [313 * 24 * hour, '313 天'],
])('%d milliseconds are %s', (age, words) => {
  expect(ageWords(age)).toBe(words)
})

test('how long ago is said in the same words', () => {
  expect(agoWords(10)).toBe('不到 1 分钟前')
  expect(agoWords(3 * hour)).toBe('3 小时前')
})
