import type { BoardChange, HeldReport } from '../../../src/contract/reporting'
import type { Document, Store } from '../rpc/database'
import { type Board, readDays } from './board'
import { type Duties, noDuties, readDuties } from './duties'

export interface BoardDocument extends Document {
  rule: Duties['rule']
  duties: string
  days: string
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
  const { rule, duties, days, held, changes, synthetic } = await boardDocument(store)
  return { duties: { rule, duties: readDuties(duties) }, days: readDays(days), held, changes, synthetic }
}
