import type { Announcement } from '../../../src/contract/announcement'
import type { StoredCurrent } from '../releases/releases.reader'
import type { Store } from '../rpc/database'
import type { KeptAnnouncement } from './announcement'

export function announcementsWriter(store: Store) {
  return {
    put: (announcement: KeptAnnouncement) => store.put('announcements', announcement),
    /** Changes what stands in the document residents get, beside the release and outside its hashes. */
    async changeStanding(change: (standing: readonly Announcement[]) => Announcement[]): Promise<void> {
      const stored = await store.find<StoredCurrent>('current-release', 'current')
      const { release = null, next = null, announcements = '[]', ...beside } = stored ?? {}
      const changed = JSON.stringify(change(JSON.parse(announcements) as Announcement[]))
      const current: StoredCurrent = { ...beside, _id: 'current', release, next, announcements: changed }
      await store.put('current-release', current)
    },
  }
}
