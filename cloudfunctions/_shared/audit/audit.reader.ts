import type { Database, Document } from '../rpc/database'
import type { AuditEvent } from './audit-event'

export interface AuditEntry extends AuditEvent, Document {}

export interface AuditReader {
  /** Who did this to that, in no order. */
  actors(action: string, target: string): Promise<string[]>
}

export function auditReader(database: Database): AuditReader {
  return {
    async actors(action, target) {
      const events = await database.query<AuditEntry>('audit', { where: { target, action } })
      return events.filter(({ outcome }) => outcome === 'done').map(({ actor }) => actor)
    },
  }
}
