import * as v from 'valibot'
import { type Contract, Role } from './action'
import { Day, Instant } from './day'
import { Granted, Note, Person, Scope } from './grant'

/** Capitals that nobody takes for another one or for a digit. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 10

/** A code as people type it: small letters, blanks and hyphens do not matter. */
const Code = v.pipe(
  v.string('请输入邀请码'),
  v.maxLength(40, '邀请码是 10 个字母'),
  v.transform((text) => text.replace(/[\s-]/g, '').toUpperCase()),
  v.regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`), '邀请码是 10 个字母'),
)

/** How people come in. */
export const invitations = {
  /**
   * A code that gives whoever uses it first a role; or, with `person`, lets that person in by another identity too.
   * Nobody is told the code again.
   */
  'invitations.make': {
    admits: ['admin'],
    input: v.pipe(
      v.object({
        role: v.optional(Role),
        person: v.optional(Person),
        scope: v.optional(Scope, 'everything'),
        to: v.optional(v.nullable(Day), null),
        note: v.optional(Note, ''),
      }),
      v.forward(
        v.check(({ role, person }) => (role === undefined) !== (person === undefined), '请指定角色，或指定已有的人'),
        ['role'],
      ),
    ),
    output: v.object({ code: v.string(), expiresAt: Instant }),
  },
} as const satisfies Contract

/** What somebody does with a code, before they hold any role. */
export const accepting = {
  'invitations.accept': { admits: 'signed-in', input: v.object({ code: Code }), output: Granted },
} as const satisfies Contract
