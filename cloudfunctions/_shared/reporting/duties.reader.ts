import type { Document, Store } from '../rpc/database'
import { type Duties, noDuties, readDuties } from './duties'

export interface DutiesDocument extends Document {
  rule: Duties['rule']
  duties: string
}

export const DUTIES = 'duties'

/** Everybody's duties; none where none were ever given. */
export async function allDuties(store: Store): Promise<Duties> {
  const found = await store.find<DutiesDocument>('reporting-duties', DUTIES)
  return found ? { rule: found.rule, duties: readDuties(found.duties) } : noDuties
}
