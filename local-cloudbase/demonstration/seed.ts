import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../src/contract/action'
import type { Receipt } from '../../src/contract/report'
import { PASSWORD } from '../persons'
import { bulletinOrganisations } from './hospitals/bulletin-organisations'
import { registerOrganisations } from './hospitals/seed-listings'
import { postReport } from './intake-request'
import { call, signIn, succeeded } from './requests'

/** Known to everybody; a deployment has its own. */
export const DEMONSTRATION_SECRET = 'local-demonstration-secret'

const grants: readonly [person: string, role: Role][] = [
  ['admin', 'admin'],
  ['viewer', 'viewer'],
  ['reporter', 'reporter'],
  ['checker', 'checker'],
  ['checker-2', 'checker'],
  ['publisher-1', 'publisher'],
  ['publisher-2', 'publisher'],
  ['listing-editor', 'listing-editor'],
  ['listing-reviewer', 'listing-reviewer'],
  ['dictionary', 'dictionary'],
  ['auditor', 'auditor'],
]

export async function giveGrants(url: string): Promise<void> {
  const token = await signIn(url, 'admin', PASSWORD)
  for (const [person, role] of grants)
    await call(url, token, 'admin', 'grants.give', { person: `cloudbase:${person}`, role })
}

/** Delivers a bulletin through intake, as the centre's own system would; `now` is the server's clock. */
export async function deliverBulletin(url: string, body: string, period: string, now: Date): Promise<Receipt> {
  return succeeded(await postReport(url, { body, period, now, secret: DEMONSTRATION_SECRET }))
}

/** Cuts a release, has two people approve it, and publishes it. */
export async function publishRelease(url: string): Promise<string> {
  const [first, second] = [await signIn(url, 'publisher-1', PASSWORD), await signIn(url, 'publisher-2', PASSWORD)]
  const { id, asOf: confirm } = await call<{ id: string; asOf: string }>(url, first, 'staff', 'releases.cut', {})
  await call(url, first, 'staff', 'releases.approve', { id })
  await call(url, second, 'staff', 'releases.approve', { id })
  await call(url, first, 'staff', 'releases.publish', { id, confirm })
  return id
}

/** Brings the real bulletin of 2020-11-27 into an empty environment the way people would; `tell` hears each step. */
export async function seed(url: string, now: () => Date, tell: (step: string) => void): Promise<void> {
  tell('giving the demonstration people their roles')
  await giveGrants(url)
  tell('registering the 14 hospitals of the bulletin')
  await registerOrganisations(url, bulletinOrganisations, '周报中的医院')
  tell('delivering the bulletin of 2020-11-27 through intake')
  const body = await readFile(join(__dirname, 'bulletin-2020-11-27.json'), 'utf8')
  const receipt = await deliverBulletin(url, body, '2020-11-27', now())
  if (receipt.holds.length > 0) throw new Error(`the bulletin is held: ${JSON.stringify(receipt.holds)}`)
  tell('publishing it: cut, approved by two people, published')
  tell(`release ${await publishRelease(url)} is in force`)
}
