import type { Rule } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import { mayWork, rolesOn } from '../people/grant'
import type { Caller, Identity, Known } from './caller'
import { Refusal } from './refusal'
import type { PlatformCaller } from './cloudbase'

/** The identity the platform vouches for; null for a visitor without one. */
export function identityOf({ openid, uuid, anonymous }: PlatformCaller): Identity | null {
  if (openid !== null) return `wechat:${openid}`
  return uuid !== null && !anonymous ? `cloudbase:${uuid}` : null
}

function mayAsk({ admits, scope }: Rule, caller: Caller, today: Day): boolean {
  if (admits === 'anyone') return true
  if (admits === 'signed-in') return caller.identity !== null
  if (scope !== undefined) return admits.some((role) => caller.roles.includes(role))
  return mayWork(caller.grants, admits, null, today)
}

function refusalWords({ admits }: Rule, { identity, roles }: Caller): string {
  if (identity === null) return '请先登录。'
  return typeof admits !== 'string' && admits.some((role) => roles.includes(role))
    ? '您的授权只限部分机构或地区，这里要全部范围的授权，请联系管理员。'
    : '您没有这项操作的权限，请联系管理员。'
}

/** Grants are looked up on each call, and only where the action asks for somebody. */
export type Admit = (identity: Identity | null, rule: Rule, today: Day) => Promise<Caller>

/** Lets a caller through or refuses with `forbidden`. */
export function admitWith(knownAs: (identity: Identity, today: Day) => Promise<Known>): Admit {
  return async (identity, rule, today) => {
    const known = rule.admits === 'anyone' || identity === null ? null : await knownAs(identity, today)
    const grants = known?.grants ?? []
    const caller = { identity, person: known?.person ?? identity, roles: rolesOn(grants, today), grants }
    if (mayAsk(rule, caller, today)) return caller
    throw new Refusal('forbidden', refusalWords(rule, caller))
  }
}

/** For a function whose every action is for anyone: it looks nobody up. */
export const admitAnyone: Admit = admitWith((person) => Promise.resolve({ person, grants: [] }))
