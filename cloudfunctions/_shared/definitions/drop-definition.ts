import type { Instant } from '../../../src/contract/day'
import type { DefinitionVersion } from '../../../src/contract/definitions'
import { auditWriter } from '../audit/audit.writer'
import { personBehind } from '../people/identities.reader'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { versionShown } from './version'
import { waitingVersion } from './versions.reader'
import { putVersion } from './versions.writer'

/** Takes back one's own proposal. Refuses with `not-found`, `conflict` what was decided already, `forbidden` another person's. */
export async function dropDefinition(
  database: Database,
  { id }: { id: string },
  person: string,
  now: Instant,
): Promise<DefinitionVersion> {
  return database.transaction(async (store) => {
    const proposed = await waitingVersion(store, id)
    if ((await personBehind(store, proposed.proposedBy)) !== person)
      throw new Refusal('forbidden', '只能收回自己提出的口径。')
    const dropped = { ...proposed, state: 'dropped' as const, decidedBy: person, decidedAt: now }
    await putVersion(store, dropped)
    const about = { actor: person, action: 'definitions.drop', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: proposed.title })
    return versionShown(dropped, person)
  })
}
