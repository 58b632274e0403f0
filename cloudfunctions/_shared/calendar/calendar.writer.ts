import type { CalendarNotice } from '../../../src/contract/calendar'
import { currentListings } from '../listings/listings.reader'
import { putCurrentListings } from '../listings/listings.writer'
import { boardDocument, type BoardDocument } from '../reporting/board.reader'
import type { Store } from '../rpc/database'
import type { StoredNotice } from './stored-notice'

export async function putNotice(store: Store, notice: StoredNotice): Promise<void> {
  await store.put('calendar-notices', notice)
}

/** Keeps a copy of all approved notices where the staff's board has them at hand. */
export async function putNoticesOnBoard(store: Store, notices: readonly CalendarNotice[]): Promise<void> {
  const board: BoardDocument = { ...(await boardDocument(store)), notices: [...notices] }
  await store.put('staff-board', board)
}

/** Adds an approved notice to the copies that the board and the register of hospitals have. Inside its transaction. */
export async function copyNotice(store: Store, notice: CalendarNotice): Promise<void> {
  const board = await boardDocument(store)
  await putNoticesOnBoard(store, [...board.notices, notice])
  const listings = await currentListings(store)
  await putCurrentListings(store, { ...listings, notices: [...listings.notices, notice] })
}
