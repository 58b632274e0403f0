import type { Withdrawn } from '../../../src/contract/release-standing'
import { fileAddress } from './addresses'
import { jsonFile, type OpenFile } from './file'

/** What stands in the place of a withdrawn release's index: that it was, why, and what holds instead (spec: P09). */
export function withdrawnIndex({ id, publishedAt, withdrawnAt, reason }: Withdrawn, inForce: string | null): OpenFile {
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
