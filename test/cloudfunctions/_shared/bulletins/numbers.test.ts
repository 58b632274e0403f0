import { readNumber } from '../../../../cloudfunctions/_shared/bulletins/numbers'

describe('a written number', () => {
  it.each([
    ['0', 0],
    ['48', 48],
    ['45,708,484', 45708484],
    ['45 708 484', 45708484],
    ['4570,8484', 45708484],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is exact', (written, value) => {
    expect(readNumber(written)).toEqual({ value, rounded: false })
  })

  it.each([
    ['1678.5万', 16785000],
    ['905.7316万', 9057316],
    ['905.73160万', 9057316],
    ['4.35亿', 435000000],
    ['3千万', 30000000],
    ['1.1百', 110],
    ['0.29万', 2900],
  ])('%s is the whole number it denotes, and rounded', (written, value) => {
    expect(readNumber(written)).toEqual({ value, rounded: true })
  })

  it.each([
    '',
    '-5',
    '+5',
    '5.5',
    '1.23456万',
    '45,70',
    '4,5708,484',
    '45,708 484',
    '1O5',
    '007',
    '1678万4685',
    '四',
    '1e5',
    '9007199254740992',
    '99999999999亿',
    '5.',
  ])('%j is not read at all', (written) => {
    expect(readNumber(written)).toBeNull()
  })
})
