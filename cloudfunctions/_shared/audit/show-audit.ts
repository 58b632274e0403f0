import type { AuditEvent, AuditHead } from '../../../src/contract/audit'
import type { Database } from '../rpc/database'
import { auditReader, storedHead } from './audit.reader'

/** Events a page. */
const PAGE = 200

interface AuditPage {
  events: AuditEvent[]
  head: AuditHead | null
}

/** The end of the chain as it was before the page was read, so that the page holds it. */
async function headBefore(database: Database): Promise<AuditHead | null> {
  const head = await storedHead(database)
  return head && head.seq > 0 ? { seq: head.seq, hash: head.hash } : null
}

/** A page of the chain, oldest first, and its end. */
export async function showAudit(database: Database, after: number): Promise<AuditPage> {
  const head = await headBefore(database)
  return { head, events: await auditReader(database).after(after, PAGE) }
}

/** A page of the chain, the latest first, and its end; null begins at the end. */
export async function showLatestAudit(database: Database, before: number | null): Promise<AuditPage> {
  const head = await headBefore(database)
  return { head, events: await auditReader(database).before(before, PAGE) }
}
