import type { Locator } from '../../../src/contract/locator'

/** A place in a report in one word, as a file of corrections names it: 12, or /rows/3. */
export function placeWords(locator: Locator): string {
  if ('line' in locator) return String(locator.line)
  return 'pointer' in locator ? locator.pointer : `${locator.sheet}!${locator.cell}`
}
