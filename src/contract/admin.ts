import * as v from 'valibot'
import { type Contract, Role } from './action'
import { correctionDesk } from './corrections'

/** `wechat:` with an OPENID, or `cloudbase:` with a UUID of the platform. */
const Person = v.pipe(v.string(), v.regex(/^(wechat|cloudbase):[\w-]{1,64}$/, '身份应写作 wechat:… 或 cloudbase:…'))

/** Who may do what. */
export const admin = {
  ...correctionDesk,
  'grants.give': {
    admits: ['admin'],
    input: v.object({ person: Person, role: Role }),
    output: v.object({ person: v.string(), roles: v.array(Role) }),
  },
} as const satisfies Contract
