import type { OpeningHours, OpenSpan } from '../../../src/contract/opening-hours'
import { openWords, spansWords } from '../../../src/format/opening-hours'
import { openAt } from '../../../src/reckoning/opening-hours'
import { always, nights, workingDays } from '../../hospitals'

const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const words = (hours: OpeningHours | null, day: string, time: string, holidays: string[] = []): string =>
  openWords(openAt(hours, day, at(time), holidays), day)
const twice: OpenSpan[] = [
  [480, 720],
  [810, 1050],
]
const split: OpeningHours = { ...workingDays, week: Array.from({ length: 7 }, () => twice) }
const FRIDAY = '2020-11-27'

test.each([
  ['working days, on Friday morning', workingDays, FRIDAY, '08:00', '营业至17:00'],
  ['at the minute it closes', workingDays, FRIDAY, '17:00', '休息中，星期一08:00开始'],
  ['before it opens', workingDays, FRIDAY, '07:59', '休息中，今天08:00开始'],
  ['on Sunday', workingDays, '2020-11-29', '10:00', '休息中，明天08:00开始'],
  ['at noon between two spans', split, FRIDAY, '12:30', '休息中，今天13:30开始'],
  ['around the clock', always, FRIDAY, '03:00', '24小时'],
  ['into the night, in the evening', nights, FRIDAY, '23:00', '营业至次日02:00'],
  ['into the night, after midnight', nights, '2020-11-28', '01:59', '营业至02:00'],
  ['into the night, at the minute it ends', nights, '2020-11-28', '02:00', '休息中，今天17:00开始'],
  ['hours nobody told', null, FRIDAY, '10:00', '营业时间未知，请致电确认'],
] as const)('%s', (_, hours, day, time, said) => {
  expect(words(hours, day, time)).toBe(said)
})

test('an exception stands before the holiday, and the holiday before the week', () => {
  const hours: OpeningHours = {
    ...workingDays,
    holidays: [[540, 720]],
    exceptions: [{ day: '2021-01-03', spans: [[600, 660]] }],
  }
  const holidays = ['2021-01-01', '2021-01-02', '2021-01-03']
  expect(words(hours, '2021-01-02', '10:00', holidays)).toBe('营业至12:00')
  expect(words(hours, '2021-01-03', '10:00', holidays)).toBe('营业至11:00')
  expect(words(workingDays, '2021-01-01', '10:00', holidays)).toBe('休息中，星期一08:00开始')
})

test('on a holiday nobody told the hours of, one is asked to call; the night before it still ends as it does', () => {
  expect(words(nights, '2021-10-01', '20:00')).toBe('营业时间未知，请致电确认')
  expect(words(nights, '2021-10-01', '01:00')).toBe('营业至02:00')
  expect(words(nights, '2021-09-30', '23:00')).toBe('营业至次日02:00')
})

test('what closes for good in sight says no opening', () => {
  const never = { ...workingDays, week: Array.from({ length: 7 }, () => []) }
  expect(words(never, FRIDAY, '10:00')).toBe('休息中，何时开始请致电确认')
})

test('the hours of a day in words', () => {
  expect(spansWords(split.week[0] ?? null)).toBe('08:00–12:00、13:30–17:30')
  expect(spansWords([[1020, 1560]])).toBe('17:00–次日02:00')
  expect(spansWords([[0, 1440]])).toBe('24小时')
  expect(spansWords([[480, 1440]])).toBe('08:00–24:00')
  expect(spansWords([])).toBe('休息')
  expect(spansWords(null)).toBe('请致电确认')
})
