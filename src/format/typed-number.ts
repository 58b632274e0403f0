/** A whole number as people type it, with or without commas; null for anything else. */
export function typedNumber(text: string): number | null {
  const digits = text
    .trim()
    .replace(/[,，\s]/g, '')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  const value = /^\d{1,15}$/.test(digits) ? Number(digits) : NaN
  return Number.isSafeInteger(value) ? value : null
}
