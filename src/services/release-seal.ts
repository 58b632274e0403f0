import { sha256 } from 'js-sha256'
import { canonicalJson } from '../contract/canonical-json'
import type { ServedSeries } from '../contract/series'

/** SHA-256 in lower-case hex of a value's RFC 8785 form in UTF-8; null for what has none. */
export function hashOf(value: unknown): string | null {
  try {
    return sha256(canonicalJson(value))
  } catch {
    return null
  }
}

type Members = Record<string, unknown>
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null

/**
 * Whether a release says what its hashes say (spec: P10, E47): its content that of `sha256`, its
 * manifest that of `manifestSha256`, and both the same release. Takes the answer as it arrived: what a
 * later contract adds to the content is hashed too.
 */
export function isUnaltered(answer: unknown): boolean {
  if (!isMembers(answer)) return false
  const {
    id,
    publishedAt,
    sha256: stated,
    manifest,
    manifestSha256,
    servedAt,
    documents,
    announcements,
    beside,
    ...content
  } = answer
  if (!isMembers(manifest) || manifest['id'] !== id) return false
  if (manifest['sha256'] !== stated || manifest['publishAt'] !== publishedAt) return false
  return hashOf(manifest) === manifestSha256 && hashOf(content) === stated
}

/** The name of a series as its index gives it; null for what cannot be named. */
export function nameOfSeries({ series, originsSha256 }: ServedSeries): string | null {
  const seriesSha256 = hashOf(series)
  return seriesSha256 === null ? null : sha256(`${seriesSha256}\n${originsSha256}`)
}
