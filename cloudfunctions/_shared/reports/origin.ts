import type { Instant } from '../../../src/contract/day'
import type { Provenance } from '../../../src/contract/release'
import { isSynthetic } from '../metrics/sources'
import type { Origin } from '../metrics/stored-series'

type Reported = Omit<Provenance, 'report' | 'synthetic'> & { _id: string }

/** What the public may know of a report; no person stands here. */
export function provenanceOf({ _id, source, format, period, sha256, bytes, receivedAt }: Reported): Provenance {
  return { report: _id, source, format, period, sha256, bytes, receivedAt, synthetic: isSynthetic(source) }
}

export function originOf(report: Reported, acceptedAt: Instant): Origin {
  return { ...provenanceOf(report), acceptedAt }
}
