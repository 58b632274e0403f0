import { estimated, readNumber } from '../../../../cloudfunctions/_shared/bulletins/numbers'

describe('a written number', () => {
  it.each([
    ['0', 0],
    ['48', 48],
    ['45,708,484', 45708484],
    ['45 708 484', 45708484],
    ['4570,8484', 45708484],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is exact', (written, value) => {
    expect(readNumber(written)).toEqual({ value, step: null })
  })

  it.each([
    ['1000万', 10000000, 10000],
    ['1678.5万', 16785000, 1000],
    ['1678.50万', 16785000, 100],
    ['905.7316万', 9057316, 1],
    ['905.73160万', 9057316, 1],
    ['4.35亿', 435000000, 1000000],
    ['3千万', 30000000, 10000000],
    ['1.1百', 110, 10],
    ['0.29万', 2900, 100],
  ])('%s is the whole number it denotes, and shows the place it was rounded to', (written, value, step) => {
    expect(readNumber(written)).toEqual({ value, step })
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

describe('an estimated number', () => {
  it.each([
    ['1600万', 1_000_000],
    ['1678万', 10_000],
    ['16784685', 1],
  ])('约%s is near within its last digit that is not zero', (written, step) => {
    const reading = readNumber(written)
    expect(reading && estimated(reading).step).toBe(step)
  })
})
