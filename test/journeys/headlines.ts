/** The bulletin of 2020-11-27 as a resident must find it on the overview. */
export const headlines: readonly (readonly [number: string, unit: string])[] = [
  ['16,784,685', '人'],
  ['45,708,484', '人次'],
  ['9,057,316', '人次'],
  ['103,804', '人次'],
  ['155', '家'],
  ['1,682', '名'],
  ['4', '家'],
  ['835,238', '人次'],
  ['3,892', '人次'],
]

export const RELEASE = '2020-W48-1'
export const AS_OF = '2020年11月27日'
