import * as v from 'valibot'
import { type Contract, Role } from './action'
import { Day } from './day'
import { Granted, Note, Person, PlaceNames, Scope } from './grant'

/** Who may do what. */
export const people = {
  /** A role and scope the person has already gets the new term. */
  'grants.give': {
    admits: ['admin'],
    input: v.object({
      person: Person,
      role: Role,
      scope: v.optional(Scope, 'everything'),
      from: v.optional(Day),
      to: v.optional(v.nullable(Day), null),
      note: v.optional(Note, ''),
    }),
    output: Granted,
  },
  /** In force at the next call. */
  'grants.revoke': {
    admits: ['admin'],
    input: v.object({ person: Person, role: Role, scope: v.optional(Scope, 'everything') }),
    output: Granted,
  },
  /** Who holds what, and by which identities each of them comes. */
  'grants.show': {
    admits: ['admin'],
    input: v.object({}),
    output: v.object({
      people: v.array(v.object({ ...Granted.entries, identities: v.array(v.string()) })),
      places: PlaceNames,
    }),
  },
  /** Takes another way in back from a person, at the next call; their first identity stays. */
  'identities.unbind': {
    admits: ['admin'],
    input: v.object({ person: Person, identity: Person }),
    output: v.object({ person: v.string(), identity: v.string() }),
  },
} as const satisfies Contract
