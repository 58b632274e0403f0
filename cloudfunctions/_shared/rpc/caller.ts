import type { Role } from '../../../src/contract/action'
import type { Grant } from '../../../src/contract/grant'

/** `wechat:OPENID`, `cloudbase:UUID`, or for a system that delivers reports `source:ID`. */
export type Identity = string

/** What is known of an identity: whose it is, and which grants that person holds today. */
export interface Known {
  person: string
  grants: readonly Grant[]
}

/** Who asks; null and null is somebody who is not signed in. Who did what is kept by person, and compared so. */
export interface Caller {
  identity: Identity | null
  person: string | null
  /** Held today, each once; what for is in the grants. */
  roles: readonly Role[]
  grants: readonly Grant[]
}
