import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { integration, LinkStatement } from '../../../src/contract/integration'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { StatedLink } from './link'
import { linksKnownAt } from './links.reader'

const told = ({ subject: _, kind: _kind, name: _name, synthetic: _synthetic, ...said }: StatedLink): LinkStatement =>
  said

/** Every statement about one link, oldest first, with day and report; refuses with `not-found` (spec: S04). */
export async function showLinkHistory(
  database: Database,
  { subject }: { subject: string },
  now: Instant,
): Promise<Output<typeof integration, 'integration.history'>> {
  const { links } = await linksKnownAt(database, now)
  const link = links.find((one) => one.subject === subject)
  if (!link) throw new Refusal('not-found', '没有这条对接。')
  return { subject, name: link.name, statements: link.statements.map(told) }
}
