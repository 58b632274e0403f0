import type { Contract } from './action'
import { audit } from './audit'
import { invitations } from './invitation'
import { people } from './people'

/** What admins do, and auditors read; each part of it has a contract of its own. */
export const admin = { ...people, ...invitations, ...audit } as const satisfies Contract
