import type { Day, Instant } from '../../../src/contract/day'
import type { Unit } from '../../../src/contract/metric'
import type { Provenance } from '../../../src/contract/release'

/** Observations of one metric and subject, a line each; `observation-lines.ts` reads and writes the lines. */
export interface StoredSeries {
  metric: string
  subject: string
  unit: Unit
  lines: string
}

/** An acceptance that added to series: its report, and when what it said became known (UTC). */
export interface Origin extends Provenance {
  acceptedAt: Instant
}

/** Series that share a document, and the acceptances their lines name by place. */
export interface StoredContent {
  origins: Origin[]
  sections: StoredSeries[]
}

/** Documents that the organisations of one metric and year are spread over. */
const ORGANISATION_GROUPS = 4

function scattered(text: string): number {
  let sum = 0
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % ORGANISATION_GROUPS
}

/** The subjects whose year of a metric stands in one document: the province with its regions, links, organisations in four. */
export function groupOf(subject: string): string {
  if (subject.startsWith('region:')) return REGIONS
  return subject.startsWith('link:') ? 'links' : `organisations-${scattered(subject)}`
}

export const REGIONS = 'regions'

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

export function isSameOrigin(left: Origin, right: Origin): boolean {
  return left.report === right.report && left.acceptedAt === right.acceptedAt
}
