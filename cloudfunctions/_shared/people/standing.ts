import type { Role } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import type { Grant } from '../../../src/contract/grant'
import { rolesOn } from './grant'

/** What somebody holds, as an admin is told. */
export interface Standing {
  person: string
  roles: Role[]
  grants: Grant[]
}

export function standingOf(person: string, grants: readonly Grant[], today: Day): Standing {
  return { person, roles: rolesOn(grants, today), grants: [...grants] }
}
