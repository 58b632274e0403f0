import { randomUUID } from 'node:crypto'
import type { Store } from '../rpc/database'
import type { AuditEntry } from './audit.reader'
import type { AuditEvent } from './audit-event'

/** Adds only: what was done stays on the list. */
export interface AuditWriter {
  add(event: AuditEvent): Promise<void>
}

export function auditWriter(store: Store): AuditWriter {
  return {
    async add(event) {
      const entry: AuditEntry = { _id: randomUUID(), ...event }
      await store.add('audit', entry)
    },
  }
}
