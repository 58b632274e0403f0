import type { Contract } from './action'
import { announcements } from './announcement-desk'
import { audit } from './audit'
import { correctionDesk } from './corrections'
import { invitations } from './invitation'
import { listingImports } from './listing-import'
import { listingDesk } from './listing-revision'
import { missedSearchDesk } from './missed-searches'
import { people } from './people'

/** What admins and those who keep listings right do, and auditors read; each part of it has a contract of its own. */
export const admin = {
  ...listingDesk,
  ...listingImports,
  ...correctionDesk,
  ...missedSearchDesk,
  ...people,
  ...invitations,
  ...audit,
  ...announcements,
} as const satisfies Contract
