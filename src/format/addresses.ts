/** A part of an address as it was meant; null where it is left out or cannot be read. */
export function decoded(part: string | undefined): string | null {
  try {
    return part ? decodeURIComponent(part) : null
  } catch {
    return null
  }
}
