/**
 * A number as it is written. `step` is the last place shown where it is printed in 百, 千, 万 or 亿, whose last
 * digits nobody can know: 10000 for 1678万, 1000 for 1678.5万; null for a number in plain digits.
 */
export interface NumberReading {
  value: number
  step: number | null
}

const written = /^([0-9][0-9, ]*)(?:\.([0-9]+))?([十百千])?([万亿])?$/
const plain = /^(?:0|[1-9][0-9]*)$/
const groupsOfThree = /^[1-9][0-9]{0,2}([, ])[0-9]{3}(?:\1[0-9]{3})*$/
const groupsOfFour = /^[1-9][0-9]{0,3}([, ])[0-9]{4}(?:\1[0-9]{4})*$/

const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

function wholeDigits(digits: string): string | null {
  const accepted = plain.test(digits) || groupsOfThree.test(digits) || groupsOfFour.test(digits)
  return accepted ? digits.replace(/[, ]/g, '') : null
}

/** Moves the decimal point on the digits themselves: 905.7316万 is 9057316 exactly, which no float promises. */
function shifted(digits: string, fraction: string, places: number): number | null {
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > places) return null
  const value = Number(digits + significant.padEnd(places, '0'))
  return Number.isSafeInteger(value) ? value : null
}

/**
 * The whole number that a text in one width denotes, or null: grouped in threes or fours by commas or spaces,
 * a fraction only before 万 or 亿, no sign, no letters, nothing beyond exact arithmetic.
 */
export function readNumber(text: string): NumberReading | null {
  if (text.length > 40) return null
  const [matched, digits = '', fraction = '', small = '', large = ''] = written.exec(text) ?? []
  const whole = wholeDigits(digits)
  if (matched === undefined || whole === null) return null
  const places = (zeros[small] ?? 0) + (zeros[large] ?? 0)
  if (fraction !== '' && places === 0) return null
  const value = shifted(whole, fraction, places)
  if (value === null) return null
  return { value, step: places > 0 ? 10 ** Math.max(0, places - fraction.length) : null }
}

/** An estimate shows no more places than it has digits before its zeros: 约1600万 may be anything near. */
export function estimated({ value, step }: NumberReading): NumberReading {
  let place = 1
  while (value > 0 && value % (place * 10) === 0) place *= 10
  return { value, step: Math.max(place, step ?? 1) }
}
