import type { Role } from '../../../src/contract/action'
import type { RevisionDeed, RevisionState } from '../../../src/contract/listing-revision'
import type { StoredRevision } from './revision'

/** Who looks at a revision: whether it is their own, and which roles they hold for it. */
export interface Onlooker {
  isProposer: boolean
  roles: readonly Role[]
}

const among = (state: RevisionState, ...states: RevisionState[]): boolean => states.includes(state)

/** How a revision's base stands: in force, overtaken by another one, or its listing withdrawn or merged meanwhile. */
export type BaseStanding = 'in-force' | 'overtaken' | 'gone'

/** What somebody may do with a revision now. Nobody reviews their own, and what is gone is restored, not merged. */
export function deedsFor(
  { state, way, content }: StoredRevision,
  { isProposer, roles }: Onlooker,
  base: BaseStanding,
): RevisionDeed[] {
  if (way === 'import') return []
  const isCurrent = base === 'in-force'
  const mine = isProposer && roles.includes('listing-editor')
  const reviews = !isProposer && roles.includes('listing-reviewer')
  const may: Record<RevisionDeed, boolean> = {
    // A withdrawal or a merger is worded on its listing's own page.
    edit: mine && content !== null && isCurrent && among(state, 'draft', 'refused'),
    submit: mine && isCurrent && state === 'draft',
    rebase: mine && base === 'overtaken' && among(state, 'draft', 'refused'),
    discard: mine && among(state, 'draft', 'refused', 'in-review'),
    approve: reviews && isCurrent && state === 'in-review',
    refuse: reviews && among(state, 'in-review', 'scheduled'),
  }
  return (Object.keys(may) as RevisionDeed[]).filter((deed) => may[deed])
}
