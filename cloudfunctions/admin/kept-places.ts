import type { Role, Rule } from '../../src/contract/action'
import { type Kept, mayKeep, type Sees } from '../_shared/listings/listing-places'
import { dayInChina } from '../_shared/rpc/clock'
import { elsewhere } from '../_shared/rpc/elsewhere'
import type { Call } from '../_shared/rpc/serve'

/** Picks the listings that the caller may do an action's work on. */
export function seenBy({ caller, now }: Call, { admits }: Rule): Sees {
  return (kept) => typeof admits === 'string' || mayKeep(caller.grants, admits, kept, dayInChina(now))
}

/** The roles the caller holds for a listing. */
export function rolesFor({ caller, now }: Call, kept: Kept): Role[] {
  return caller.roles.filter((role) => mayKeep(caller.grants, [role], kept, dayInChina(now)))
}

/** Refuses with `forbidden` whoever holds none of the action's roles for each of these listings. */
export function refuseUnlessKept(call: Call, rule: Rule, ...all: readonly Kept[]): void {
  if (!all.every(seenBy(call, rule))) throw elsewhere()
}
