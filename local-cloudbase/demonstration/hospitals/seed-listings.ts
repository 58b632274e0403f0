import type { ListingContent } from '../../../src/contract/listing-revision'
import { PASSWORD } from '../../persons'
import { call, signIn } from '../requests'
import type { DemonstrationHospital, DemonstrationOrganisation } from './demonstration-hospitals'

interface Wish {
  id: string
  content: ListingContent
}

/** Every fifth listing is left for somebody to confirm. */
const UNCONFIRMED_EVERY = 5

/** Registers listings as two people would: an editor drafts and submits each, a reviewer approves it. */
async function register(url: string, wishes: readonly Wish[], reason: string): Promise<void> {
  const [editor, reviewer] = [
    await signIn(url, 'listing-editor', PASSWORD),
    await signIn(url, 'listing-reviewer', PASSWORD),
  ]
  for (const { id, content } of wishes) {
    const draft = { id, base: 0, content, reason }
    const { number } = await call<{ number: number }>(url, editor, 'admin', 'listings.draft', draft)
    await call(url, editor, 'admin', 'listings.submit', { id, number })
    await call(url, reviewer, 'admin', 'listings.approve', { id, number })
  }
}

const organisationWish = ({ id, organisation }: DemonstrationOrganisation): Wish => ({
  id,
  content: { kind: 'organisation', organisation },
})

export function registerOrganisations(
  url: string,
  organisations: readonly DemonstrationOrganisation[],
  reason: string,
): Promise<void> {
  return register(url, organisations.map(organisationWish), reason)
}

/** Registers internet hospitals, and has most of them confirmed as right that day. */
export async function registerHospitals(
  url: string,
  hospitals: readonly DemonstrationHospital[],
  reason: string,
): Promise<void> {
  const wishes = hospitals.map(({ id, hospital }): Wish => ({ id, content: { kind: 'internet-hospital', hospital } }))
  await register(url, wishes, reason)
  const editor = await signIn(url, 'listing-editor', PASSWORD)
  for (const [place, { id }] of hospitals.entries())
    if (place % UNCONFIRMED_EVERY > 0) await call(url, editor, 'admin', 'listings.confirm', { id })
}
