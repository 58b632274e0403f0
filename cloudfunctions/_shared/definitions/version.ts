import type { Day, Instant } from '../../../src/contract/day'
import type { DefinitionState, DefinitionVersion } from '../../../src/contract/definitions'
import type { Definition } from '../../../src/contract/metric'
import type { Metric, MetricBreak } from '../metrics/metric'

/** A definition somebody proposed, and what another person decided about it. */
export interface KeptVersion {
  _id: string
  metric: string
  from: Day
  definition: Definition
  title: string
  reason: string
  state: DefinitionState
  proposedBy: string
  proposedAt: Instant
  decidedBy: string | null
  /** Its own instant of the ledger, so that a cut-off lies before or after it. */
  decidedAt: Instant | null
  decision: string | null
}

/** What a version changes; its reason explains it to readers. */
function breakOf({ from, title, reason, definition }: KeptVersion): MetricBreak {
  return { kind: 'definition', from, title, explanation: reason, definition }
}

/** A metric as it is defined by what was approved up to an instant (UTC); as it was where nothing was. */
export function withVersions(metric: Metric, versions: readonly KeptVersion[], at: Instant): Metric {
  const approved = versions.filter(
    (one) => one.metric === metric.id && one.state === 'approved' && one.decidedAt !== null && one.decidedAt <= at,
  )
  if (approved.length === 0) return metric
  const breaks = [...metric.breaks, ...approved.map(breakOf)]
  return { ...metric, breaks: breaks.sort((one, other) => (one.from < other.from ? -1 : 1)) }
}

/** A version as a person of the staff sees it. */
export function versionShown(
  { _id, proposedBy, decidedBy: _, ...version }: KeptVersion,
  person: string,
): DefinitionVersion {
  return { id: _id, ...version, own: proposedBy === person }
}
