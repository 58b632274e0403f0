import type { Store } from '../rpc/database'
import { HEAD, storedHead, type AuditEntry, type StoredHead } from './audit.reader'
import type { Happening } from './audit-event'
import { nextEvent } from './chain'

/** Adds only: what was done stays on the list. */
export interface AuditWriter {
  /** Keeps other events waiting until this transaction ends; for a long one, which would lose its race every time. */
  takeTurn(): Promise<void>
  add(happening: Happening): Promise<void>
}

/** Only a transaction keeps the event and the head of the chain together, so the whole database is refused. */
type InTransaction = Store & { query?: never }

const NO_EVENT = { seq: 0, hash: '' }

export function auditWriter(store: InTransaction): AuditWriter {
  return {
    async takeTurn() {
      const head = await storedHead(store)
      const waiting: StoredHead = { ...NO_EVENT, ...head, _id: HEAD, turn: (head?.turn ?? 0) + 1 }
      await store.put('audit-head', waiting)
    },
    async add(happening) {
      const head = await storedHead(store)
      const event = nextEvent(head && head.seq > 0 ? head : null, happening)
      const { seq, hash } = event
      const entry: AuditEntry = { _id: String(seq).padStart(12, '0'), ...event }
      await store.add('audit', entry)
      const moved: StoredHead = { _id: HEAD, seq, hash, turn: (head?.turn ?? 0) + 1 }
      await store.put('audit-head', moved)
    },
  }
}
