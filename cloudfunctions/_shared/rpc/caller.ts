import type { Role } from '../../../src/contract/action'

/** `wechat:OPENID`, `cloudbase:UUID`, or for a system that delivers reports `source:ID`. */
export type Identity = string

/** Who asks; an identity of null is somebody who is not signed in. */
export interface Caller {
  identity: Identity | null
  roles: readonly Role[]
}
