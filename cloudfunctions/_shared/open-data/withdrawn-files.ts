import type { Withdrawn } from '../../../src/contract/release-standing'
import { withdrawalWords } from '../releases/withdrawal'
import { Refusal } from '../rpc/refusal'
import { fileAddress } from './addresses'
import { jsonFile, type OpenFile } from './file'

/**
 * What stands in the place of a withdrawn release's files: its index says that, why, and what holds instead; its
 * manifest stays, so that the chain can be recomputed (null: as it is). Refuses all others with `withdrawn` (spec: P09).
 */
export function withdrawnFile(withdrawn: Withdrawn, file: string, inForce: string | null): OpenFile | null {
  if (file === 'manifest.json') return null
  if (file !== 'index.json') throw new Refusal('withdrawn', withdrawalWords(withdrawn, inForce))
  const { id, publishedAt, withdrawnAt, reason } = withdrawn
  return jsonFile({
    release: id,
    status: '已撤回',
    publishedAt,
    withdrawnAt,
    reason,
    inForce: inForce === null ? null : { release: inForce, address: fileAddress(inForce, 'index.json') },
    manifest: fileAddress(id, 'manifest.json'),
  })
}
