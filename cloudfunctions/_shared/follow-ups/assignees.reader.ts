import { createHash } from 'node:crypto'
import type { Role } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import type { Assignee } from '../../../src/contract/follow-ups'
import type { Grant } from '../../../src/contract/grant'
import { rolesOn } from '../people/grant'
import { everyHolder } from '../people/grants.reader'
import type { Database } from '../rpc/database'

const workers: readonly Role[] = ['viewer', 'reporter', 'checker', 'publisher', 'dictionary', 'admin']

/** A person's name where persons are not named: it says nothing, and is the same every time. */
function codeOf(person: string): string {
  return createHash('sha256').update(`assignee\n${person}`).digest('hex').slice(0, 16)
}

function assigneeOf(person: string, grants: readonly Grant[], today: Day): Assignee {
  const note = grants.find((grant) => grant.note !== '')?.note ?? ''
  return { code: codeOf(person), roles: rolesOn(grants, today), note }
}

/** Everybody who works on the numbers today, as others know them. */
export interface Assignees {
  all: Assignee[]
  /** Null where nobody, or nobody any more, has this code. */
  personWith(code: string): string | null
  named(person: string): Assignee
}

export async function readAssignees(database: Database, today: Day): Promise<Assignees> {
  const holders = await everyHolder(database)
  const working = holders.filter(({ grants }) => rolesOn(grants, today).some((role) => workers.includes(role)))
  const byCode = new Map(working.map(({ person }) => [codeOf(person), person]))
  const byPerson = new Map(holders.map(({ person, grants }) => [person, assigneeOf(person, grants, today)]))
  return {
    all: working.map(({ person, grants }) => assigneeOf(person, grants, today)),
    personWith: (code) => byCode.get(code) ?? null,
    named: (person) => byPerson.get(person) ?? { code: codeOf(person), roles: [], note: '' },
  }
}
