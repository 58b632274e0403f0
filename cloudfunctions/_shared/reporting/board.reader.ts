import type { BoardChange, HeldReport } from '../../../src/contract/reporting'
import type { Document, Store } from '../rpc/database'
import { type Board, type BoardBreak, readDays } from './board'
import { type Duties, noDuties, readDuties } from './duties'

export interface BoardDocument extends Document {
  rule: Duties['rule']
  duties: string
  days: string
  breaks?: BoardBreak[]
  held: HeldReport[]
  changes: BoardChange[]
  synthetic: boolean
}

export const BOARD = 'board'

export const emptyBoard: BoardDocument = {
  _id: BOARD,
  rule: noDuties.rule,
  duties: '',
  days: '',
  held: [],
  changes: [],
  synthetic: false,
}

/** The board as it is kept; an empty one where nothing was ever reported. */
export async function boardDocument(store: Store): Promise<BoardDocument> {
  return (await store.find<BoardDocument>('staff-board', BOARD)) ?? emptyBoard
}

export async function readBoard(store: Store): Promise<Board> {
  const { rule, duties, days, breaks = [], held, changes, synthetic } = await boardDocument(store)
  const kept = { breaks, held, changes, synthetic }
  return { duties: { rule, duties: readDuties(duties) }, days: readDays(days), ...kept }
}
