import { asOfWords, numberSentence, numberWords, spoken, type Stated } from '../../../src/format/readings'

const stated: Stated = { value: 16_784_685, missing: null, rounded: false, unit: '人', asOf: '2020-11-27', since: null }

test('a rounded value says so', () => {
  expect(numberWords({ ...stated, rounded: true })).toBe('约 16,784,685')
})

test('a reported zero is a zero', () => {
  expect(numberWords({ ...stated, value: 0 })).toBe('0')
})

test.each([
  [5, '未到上报时间'],
  [6, '迟报'],
  [9, '未知'],
] as const)('a value missing with code %d is %s, and no number', (missing, words) => {
  expect(numberWords({ ...stated, value: null, missing })).toBe(words)
})

test('the first day counted is told where the source gives it', () => {
  expect(asOfWords(stated)).toBe('数据截至 2020年11月27日')
  expect(asOfWords({ asOf: '2020-11-27', since: '2020-01-20' })).toBe('数据截至 2020年11月27日，从 2020年1月20日算起')
  expect(asOfWords({ asOf: null, since: null })).toBe('数据截至 未知日期')
})

test('one sentence says the number, its day and its short form', () => {
  expect(numberSentence('用卡人数', stated)).toBe('截至 2020年11月27日，用卡人数为 16,784,685 人，约 1,678.5 万人。')
  expect(numberSentence('互联网医院', { ...stated, value: 4, unit: '家' })).toBe(
    '截至 2020年11月27日，互联网医院为 4 家。',
  )
  expect(numberSentence('用卡人数', { ...stated, value: null, missing: 6 })).toBe(
    '截至 2020年11月27日，用卡人数：迟报。',
  )
})

test('a listener hears number, unit and day', () => {
  expect(spoken('用卡人数', stated)).toBe('用卡人数：16,784,685人，数据截至 2020年11月27日')
  expect(spoken('用卡人数', { ...stated, value: null, missing: 9 })).toBe('用卡人数：未知，数据截至 2020年11月27日')
})
