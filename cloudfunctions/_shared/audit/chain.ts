import { createHash } from 'node:crypto'
import type { AuditEvent, AuditHead } from '../../../src/contract/audit'
import { canonicalJson } from '../../../src/contract/canonical-json'
import type { Happening } from './audit-event'

/** SHA-256 over the RFC 8785 form, in hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

function ownHash({ hash: _, ...rest }: AuditEvent): string {
  return hashOf(rest)
}

/** The event that follows the head, or the first one of a chain. */
export function nextEvent(head: AuditHead | null, happening: Happening): AuditEvent {
  const { at, actor, action, target, outcome, note, before = null, after = null } = happening
  const rest = { at, actor, action, target, outcome, note, before, after }
  const event = { ...rest, seq: (head?.seq ?? 0) + 1, previous: head?.hash ?? null, hash: '' }
  return { ...event, hash: ownHash(event) }
}

/** What is wrong with a chain, and with which event; the event may be one that is not there. */
export interface ChainFault {
  seq: number
  fault: 'changed' | 'missing' | 'reordered'
}

/** Whether an event names the one before it; null where its number says that another stands between. */
function follows(before: AuditEvent | undefined, event: AuditEvent): boolean | null {
  return event.seq === (before?.seq ?? 0) + 1 ? event.previous === (before?.hash ?? null) : null
}

function faultsOf(before: AuditEvent | undefined, event: AuditEvent, numbers: ReadonlySet<number>): ChainFault[] {
  const { seq } = event
  const expected = (before?.seq ?? 0) + 1
  const faults: ChainFault[] = []
  if (ownHash(event) !== event.hash) faults.push({ seq, fault: 'changed' })
  else if (follows(before, event) === false) faults.push({ seq: before?.seq ?? seq, fault: 'changed' })
  if (seq < expected) faults.push({ seq, fault: 'reordered' })
  if (seq > expected && !numbers.has(expected)) faults.push({ seq: expected, fault: 'missing' })
  return faults
}

function missesIts(events: readonly AuditEvent[], head: AuditHead): ChainFault[] {
  const stands = events.find(({ seq }) => seq === head.seq)
  if (!stands) return [{ seq: head.seq, fault: 'missing' }]
  return stands.hash === head.hash ? [] : [{ seq: head.seq, fault: 'changed' }]
}

/**
 * Every fault of events as they were stored or exported, beginning with the first ever; a gap is named by its first
 * number. `heads` are those that must stand in it: the stored one, and any that an auditor wrote down before. An event
 * whose follower does not name its hash counts as changed, for whoever changes one can compute its hash anew.
 */
export function chainFaults(events: readonly AuditEvent[], heads: readonly AuditHead[]): ChainFault[] {
  const numbers = new Set(events.map(({ seq }) => seq))
  const inOrder = events.flatMap((event, place) => faultsOf(events[place - 1], event, numbers))
  const faults = new Map(
    [...inOrder, ...heads.flatMap((head) => missesIts(events, head))].map((one) => [`${one.seq} ${one.fault}`, one]),
  )
  return [...faults.values()]
}
