import type { AuditEvent } from '../../contract/audit'

/** What of the loaded events is looked at; null is everything. */
export interface AuditFilters {
  actor: string | null
  action: string | null
  refused: boolean
}

export const everything: AuditFilters = { actor: null, action: null, refused: false }

export function isWithin(event: AuditEvent, { actor, action, refused }: AuditFilters): boolean {
  return (
    (actor === null || event.actor === actor) &&
    (action === null || event.action === action) &&
    (!refused || event.outcome === 'refused')
  )
}

/** How often each value of a facet stands among the events, the most frequent first. */
export function counted(events: readonly AuditEvent[], facet: 'actor' | 'action'): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const event of events) counts.set(event[facet], (counts.get(event[facet]) ?? 0) + 1)
  return [...counts].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
}
