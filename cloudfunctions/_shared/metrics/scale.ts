/** Powers of ten that people slip by, largest first. */
const powers = [8, 7, 6, 5, 4, 3, 2, 1, -1, -2, -3, -4, -5, -6, -7, -8]
/** Fewer units than this have lost too many places to tell what they stood for. */
const LEAST_DIGITS = 20

/** What a value would be with its power of ten put right; null where that explains nothing. */
export function slipOf(
  value: number,
  expected: number,
  { least, tolerance }: { least: number; tolerance: number },
): number | null {
  if (expected < least || value === 0) return null
  for (const power of powers) {
    if (power < 0 && value < LEAST_DIGITS) continue
    const meant = Math.round(value / 10 ** power)
    if (Math.abs(meant - expected) <= tolerance * expected) return meant
  }
  return null
}
