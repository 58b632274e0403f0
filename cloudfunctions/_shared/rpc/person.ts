import { Refusal } from './refusal'
import type { Call } from './serve'

/** The person who is calling, by whichever identity; refuses with `forbidden` where the platform names nobody. */
export function personOf({ caller }: Call): string {
  if (caller.person === null) throw new Refusal('forbidden', '请先登录。')
  return caller.person
}

/** The identity itself; refuses with `forbidden` where there is none. */
export function ownIdentity({ caller }: Call): string {
  if (caller.identity === null) throw new Refusal('forbidden', '请先登录。')
  return caller.identity
}
