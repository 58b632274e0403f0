import type { Store } from '../rpc/database'
import type { StoredFollowUp } from './follow-up'

export interface FollowUpsWriter {
  put(followUp: StoredFollowUp): Promise<void>
}

export function followUpsWriter(store: Store): FollowUpsWriter {
  return { put: (followUp) => store.put('follow-ups', followUp) }
}
