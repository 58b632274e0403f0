import * as v from 'valibot'
import { Role } from './action'
import { Day } from './day'

/** A person, named by the first identity they came with: `wechat:` with an OPENID, or `cloudbase:` with a UUID of the platform. */
export const Person = v.pipe(
  v.string(),
  v.regex(/^(wechat|cloudbase):[\w-]{1,64}$/, '身份应写作 wechat:… 或 cloudbase:…'),
)

/** What a role is granted for: everything, or one organisation or region as subjects of numbers are written. */
export const Scope = v.pipe(
  v.string(),
  v.regex(
    /^(everything|organisation:[a-z][a-z0-9-]{1,59}|region:[0-9A-Za-z-]{2,20})$/,
    '范围应写作 everything、organisation:… 或 region:…',
  ),
)
export type Scope = v.InferOutput<typeof Scope>

/** What an admin wants to say of whom it is for: never published, and not in the audit. */
export const Note = v.pipe(v.string(), v.trim(), v.maxLength(60, '备注不超过 60 字'))

/** One role of a person: where, and from which civil day in China to which, both inclusive; without an end until it is revoked. */
export const Grant = v.object({
  role: Role,
  scope: Scope,
  from: Day,
  to: v.nullable(Day),
  note: Note,
})
export type Grant = v.InferOutput<typeof Grant>

/** The names of the organisations that grants are for, by scope; one that nobody knows is not there. */
export const PlaceNames = v.record(v.string(), v.string())
export type PlaceNames = v.InferOutput<typeof PlaceNames>

/** Every role a person holds today, and every grant, those that begin later or have ended included. */
export const Granted = v.object({ person: v.string(), roles: v.array(Role), grants: v.array(Grant) })
