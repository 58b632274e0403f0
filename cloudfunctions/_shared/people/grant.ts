import type { Role } from '../../../src/contract/action'
import type { Day } from '../../../src/contract/day'
import type { Grant, Scope } from '../../../src/contract/grant'
import { isWithin } from '../regions/regions'

/** What somebody's work is about: an organisation, in the region it stands in where that is known, or a region. */
export type Place = { organisation: string; region: string | null } | { region: string }

const EVERYTHING: Scope = 'everything'

export function isInForce({ from, to }: Grant, day: Day): boolean {
  return from <= day && (to === null || day <= to)
}

function covers(scope: Scope, place: Place | null): boolean {
  if (scope === EVERYTHING) return true
  if (place === null) return false
  const [kind, id = ''] = scope.split(':')
  if (kind === 'organisation') return 'organisation' in place && place.organisation === id
  return place.region !== null && isWithin(place.region, id)
}

/**
 * Whether one of these grants lets its person do one of these roles' work on a day (civil, in China) at a place;
 * a place of null is work that is about no one organisation or region, and asks for a grant for everything.
 */
export function mayWork(grants: readonly Grant[], roles: readonly Role[], place: Place | null, day: Day): boolean {
  return grants.some((grant) => roles.includes(grant.role) && isInForce(grant, day) && covers(grant.scope, place))
}

/** The place that the subject of a number names; null where it names none, such as an integration link. */
export function placeOf(subject: string): Place | null {
  const [kind, id = ''] = subject.split(':')
  if (kind === 'organisation') return { organisation: id, region: null }
  return kind === 'region' ? { region: id } : null
}

/** The roles in force on a day, whatever they are granted for, each once. */
export function rolesOn(grants: readonly Grant[], day: Day): Role[] {
  return [...new Set(grants.filter((grant) => isInForce(grant, day)).map(({ role }) => role))]
}

/** Without the grant of this role and scope, if there is one. */
export function without(grants: readonly Grant[], { role, scope }: Pick<Grant, 'role' | 'scope'>): Grant[] {
  return grants.filter((grant) => grant.role !== role || grant.scope !== scope)
}

/** Whether somebody is admin on a day and stays it until that is revoked. */
export function isLastingAdmin(grants: readonly Grant[], day: Day): boolean {
  return grants.some((grant) => grant.role === 'admin' && grant.to === null && isInForce(grant, day))
}

/** What is wrong with a grant by itself, by field; null for nothing. */
export function grantFault({ role, scope, from, to }: Grant): { path: string; message: string } | null {
  if (role === 'admin' && scope !== EVERYTHING) return { path: 'scope', message: '管理员不能限定范围' }
  return to !== null && to < from ? { path: 'to', message: '不能早于开始日期' } : null
}

/** A grant as the audit says it: role, scope, first and last day. */
export function inWords({ role, scope, from, to }: Grant): string {
  return `${role} ${scope} ${from}/${to ?? ''}`
}
