import type { CalendarNotice } from '../../../src/contract/calendar'
import type { BoardChange, HeldReport } from '../../../src/contract/reporting'
import { calendarWith } from '../calendar/calendar'
import type { Document, Store } from '../rpc/database'
import { type Board, type BoardBreak, readDays } from './board'
import { type Duties, noDuties, readDuties } from './duties'

export interface BoardDocument extends Document {
  rule: Duties['rule']
  duties: string
  /** The notices approved here, in the order of their approval. */
  notices: CalendarNotice[]
  days: string
  breaks: BoardBreak[]
  held: HeldReport[]
  changes: BoardChange[]
  synthetic: boolean
}

export const BOARD = 'board'

export const emptyBoard: BoardDocument = {
  _id: BOARD,
  rule: noDuties.rule,
  duties: '',
  notices: [],
  breaks: [],
  days: '',
  held: [],
  changes: [],
  synthetic: false,
}

/** The board as it is kept; an empty one where nothing was ever reported. */
export async function boardDocument(store: Store): Promise<BoardDocument> {
  return { ...emptyBoard, ...(await store.find<BoardDocument>('staff-board', BOARD)) }
}

export async function readBoard(store: Store): Promise<Board> {
  const { rule, duties, notices, days, breaks, held, changes, synthetic } = await boardDocument(store)
  return {
    duties: { rule, duties: readDuties(duties) },
    calendar: calendarWith(notices),
    days: readDays(days),
    breaks,
    held,
    changes,
    synthetic,
  }
}
