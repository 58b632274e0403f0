import type { AuditEvent, AuditHead } from '../../../src/contract/audit'
import type { Database } from '../rpc/database'
import { auditReader, storedHead } from './audit.reader'

/** Events a page. */
const PAGE = 200

/** A page of the chain, and its end as it was before the page was read. */
export async function showAudit(
  database: Database,
  after: number,
): Promise<{ events: AuditEvent[]; head: AuditHead | null }> {
  const head = await storedHead(database)
  const events = await auditReader(database).after(after, PAGE)
  return { events, head: head && head.seq > 0 ? { seq: head.seq, hash: head.hash } : null }
}
