/** People slip by so many powers of ten at most. */
const MOST_POWERS = 8
/** Fewer units than this have lost too many places to tell what they stood for. */
const LEAST_DIGITS = 20

/** What a value would be with its power of ten put right; null where that explains nothing. */
export function slipOf(
  value: number,
  expected: number,
  { least, tolerance }: { least: number; tolerance: number },
): number | null {
  if (expected < least || value <= 0) return null
  const power = Math.round(Math.log10(value / expected))
  if (power === 0 || Math.abs(power) > MOST_POWERS || (power < 0 && value < LEAST_DIGITS)) return null
  const meant = Math.round(value / 10 ** power)
  return Math.abs(meant - expected) <= tolerance * expected ? meant : null
}
