import type { Store } from '../rpc/database'
import { codeHash, type Invitation } from './invitation'

/** The invitation a code stands for; null where it stands for none. */
export async function invitationOf(store: Store, code: string): Promise<Invitation | null> {
  return store.find<Invitation>('invitations', codeHash(code))
}
