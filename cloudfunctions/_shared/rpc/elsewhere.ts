import type { Rule } from '../../../src/contract/action'
import { mayWork, type Place } from '../people/grant'
import { dayInChina } from './clock'
import { Refusal } from './refusal'
import type { Call } from './serve'

/** What somebody is told whose grant is for another place. */
export function elsewhere(): Refusal {
  return new Refusal('forbidden', '您的授权不包括这个机构或地区，请联系管理员。')
}

/** Refuses with `forbidden` whoever holds none of the action's roles for this place; a place of null asks for everything. */
export function refuseElsewhere({ caller, now }: Call, { admits }: Rule, place: Place | null): void {
  if (typeof admits === 'string' || mayWork(caller.grants, admits, place, dayInChina(now))) return
  throw elsewhere()
}
