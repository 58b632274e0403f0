import type { Grant } from '../../../src/contract/grant'
import type { Happening } from '../audit/audit-event'
import { auditWriter } from '../audit/audit.writer'
import { hashOf } from '../audit/chain'
import type { Store } from '../rpc/database'
import type { Grants } from './grants.reader'

/** The change of one person's grants, for which nobody can forget the event. */
export interface GrantChange {
  person: string
  before: readonly Grant[]
  after: readonly Grant[]
}

export interface GrantsWriter {
  change(change: GrantChange, why: Pick<Happening, 'at' | 'actor' | 'action' | 'note'>): Promise<void>
}

export function grantsWriter(store: Store): GrantsWriter {
  return {
    async change({ person, before, after }, why) {
      const grants = [...after]
      const held: Grants = { _id: person, roles: [...new Set(grants.map(({ role }) => role))], grants }
      await store.put('grants', held)
      const hashes = { before: before.length > 0 ? hashOf(before) : null, after: hashOf(grants) }
      await auditWriter(store).add({ ...why, target: person, outcome: 'done', ...hashes })
    },
  }
}
