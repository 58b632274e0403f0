import type { Role } from '../../contract/action'
import { useAnswer } from '../../services/use-answer'

/** The roles of whoever is here; none until the cloud has said. */
export function useRoles(): readonly Role[] {
  return useAnswer('staff', 'grants.mine', {}).output?.roles ?? []
}
