import { Refusal } from '../_shared/rpc/refusal'
import type { Call } from '../_shared/rpc/serve'

/** Who the platform says is calling; refuses with `forbidden` where it names nobody. */
export function personOf({ caller }: Call): string {
  if (caller.identity === null) throw new Refusal('forbidden', '请先登录。')
  return caller.identity
}
