import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../src/contract/canonical-json'

/** SHA-256 in lower-case hex of a value's RFC 8785 form in UTF-8. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
