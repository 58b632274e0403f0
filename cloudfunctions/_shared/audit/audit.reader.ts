import type { AuditEvent, AuditHead } from '../../../src/contract/audit'
import type { Database, Document, Store, Where } from '../rpc/database'

export interface AuditEntry extends AuditEvent, Document {}

/** The end of the chain. `turn` grows with every writing, so that taking a turn is a change others meet. */
export interface StoredHead extends AuditHead, Document {
  turn: number
}

export const HEAD = 'head'

/** The end of the chain as a transaction sees it; null before the first event. */
export async function storedHead(store: Store): Promise<StoredHead | null> {
  return store.find<StoredHead>('audit-head', HEAD)
}

export interface AuditReader {
  /** Who did this to that, in no order. */
  actors(action: string, target: string): Promise<string[]>
  /** What was done with something, oldest first, without who did it. */
  about(target: string): Promise<Pick<AuditEvent, 'at' | 'action' | 'note'>[]>
  /** The events after a number, oldest first. */
  after(seq: number, limit: number): Promise<AuditEvent[]>
  /** The events before a number, the latest first; null stands for the end of the chain. */
  before(seq: number | null, limit: number): Promise<AuditEvent[]>
}

const eventOf = ({ _id: _, ...event }: AuditEntry): AuditEvent => event

export function auditReader(database: Database): AuditReader {
  return {
    async actors(action, target) {
      const events = await database.query<AuditEntry>('audit', { where: { target, action } })
      return events.filter(({ outcome }) => outcome === 'done').map(({ actor }) => actor)
    },
    async about(target) {
      const events = await database.query<AuditEntry>('audit', { where: { target } })
      return events
        .filter(({ outcome }) => outcome === 'done')
        .sort((one, other) => one.seq - other.seq)
        .map(({ at, action, note }) => ({ at, action, note }))
    },
    async after(seq, limit) {
      const where = { seq: { after: seq } }
      const found = await database.query<AuditEntry>('audit', { where, order: ['seq', 'asc'], limit })
      return found.map(eventOf)
    },
    async before(seq, limit) {
      const where: Where = seq === null ? {} : { seq: { atMost: seq - 1 } }
      const found = await database.query<AuditEntry>('audit', { where, order: ['seq', 'desc'], limit })
      return found.map(eventOf)
    },
  }
}
