import type { Database, Store } from '../rpc/database'
import type { KeptAnnouncement } from './announcement'

export async function announcementWithId(store: Store, id: string): Promise<KeptAnnouncement | null> {
  return store.find<KeptAnnouncement>('announcements', id)
}

/** The latest by when they were written. */
export async function latestAnnouncements(database: Database, limit: number): Promise<KeptAnnouncement[]> {
  return database.query<KeptAnnouncement>('announcements', { where: {}, order: ['draftedAt', 'desc'], limit })
}
