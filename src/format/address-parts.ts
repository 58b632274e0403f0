import { decoded } from './addresses'

/** A part of an address that may be left out; null where it is, or where it cannot be read. */
export function addressPart(part: string | undefined): string | null {
  return part === undefined ? null : decoded(part) || null
}
