import type { Admission } from '../../../src/contract/action'
import type { Caller, Identity } from './caller'
import { Refusal } from './refusal'
import type { PlatformCaller } from './cloudbase'

/** The identity the platform vouches for; null for a visitor without one. */
export function identityOf({ openid, uuid, anonymous }: PlatformCaller): Identity | null {
  if (openid !== null) return `wechat:${openid}`
  return uuid !== null && !anonymous ? `cloudbase:${uuid}` : null
}

function mayAsk(admits: Admission, caller: Caller): boolean {
  if (admits === 'anyone') return true
  if (admits === 'signed-in') return caller.identity !== null
  return admits.some((role) => caller.roles.includes(role))
}

/** The roles are looked up only where the action asks for one. */
export type Admit = (identity: Identity | null, admits: Admission) => Promise<Caller>

/** Lets a caller through or refuses with `forbidden`. */
export function admitWith(rolesOf: (identity: Identity) => Promise<Caller['roles']>): Admit {
  return async (identity, admits) => {
    const asks = admits !== 'anyone' && identity !== null
    const caller = { identity, roles: asks ? await rolesOf(identity) : [] }
    if (mayAsk(admits, caller)) return caller
    throw new Refusal('forbidden', identity === null ? '请先登录。' : '您没有这项操作的权限，请联系管理员。')
  }
}
