import { dayRange, dayWords, shortDay, weekWords } from '../../../src/format/days'

test('days and weeks are written as people write them', () => {
  expect(dayWords('2020-11-07')).toBe('2020年11月7日')
  expect(shortDay('2020-11-27')).toBe('11月27日')
  expect(weekWords('2020-W05')).toBe('2020年第5周')
})

test('a range says the year once where both days share it', () => {
  expect(dayRange('2020-01-20', '2020-11-27')).toBe('2020年1月20日到11月27日')
  expect(dayRange('2020-12-28', '2021-01-03')).toBe('2020年12月28日到2021年1月3日')
})
