import * as v from 'valibot'
import { type Contract, Role } from './action'
import { Day, Instant } from './day'
import { Granted, Note, Person, PlaceNames, Scope } from './grant'

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

/** How the audit calls an invitation too: nothing that helps to find its code. */
const InvitationId = v.pipe(v.string(), v.regex(/^invitation-[0-9a-f]{8}$/, '没有这个邀请'))

/** A code that nobody has used yet: the role it gives, or the person it is another way in for. */
export const OpenInvitation = v.object({
  id: InvitationId,
  role: v.nullable(Role),
  person: v.nullable(v.string()),
  scope: Scope,
  to: v.nullable(Day),
  note: Note,
  expiresAt: Instant,
})
export type OpenInvitation = v.InferOutput<typeof OpenInvitation>

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
  /** The codes that can still be used, the one that is over first first. */
  'invitations.show': {
    admits: ['admin'],
    input: v.object({}),
    output: v.object({ invitations: v.array(OpenInvitation), places: PlaceNames }),
  },
  /** From now on the code is worth nothing. */
  'invitations.cancel': {
    admits: ['admin'],
    input: v.object({ id: InvitationId }),
    output: v.object({ id: v.string() }),
  },
} as const satisfies Contract

/** What somebody does with a code, before they hold any role. */
export const accepting = {
  'invitations.accept': { admits: 'signed-in', input: v.object({ code: Code }), output: Granted },
} as const satisfies Contract
