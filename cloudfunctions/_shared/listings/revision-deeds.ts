import type { Role } from '../../../src/contract/action'
import type { RevisionDeed, RevisionState } from '../../../src/contract/listing-revision'
import type { StoredRevision } from './revision'

/** Who looks at a revision: whether it is their own, and which roles they hold for it. */
export interface Onlooker {
  isProposer: boolean
  roles: readonly Role[]
}

const among = (state: RevisionState, ...states: RevisionState[]): boolean => states.includes(state)

/** What somebody may do with a revision now; `isStale` where its base is no longer in force. Nobody reviews their own. */
export function deedsFor(
  { state, way }: StoredRevision,
  { isProposer, roles }: Onlooker,
  isStale: boolean,
): RevisionDeed[] {
  if (way === 'import') return []
  const mine = isProposer && roles.includes('listing-editor')
  const reviews = !isProposer && roles.includes('listing-reviewer')
  const may: Record<RevisionDeed, boolean> = {
    edit: mine && !isStale && among(state, 'draft', 'refused'),
    submit: mine && !isStale && state === 'draft',
    rebase: mine && isStale && among(state, 'draft', 'refused'),
    discard: mine && among(state, 'draft', 'refused', 'in-review'),
    approve: reviews && !isStale && state === 'in-review',
    refuse: reviews && among(state, 'in-review', 'scheduled'),
  }
  return (Object.keys(may) as RevisionDeed[]).filter((deed) => may[deed])
}
