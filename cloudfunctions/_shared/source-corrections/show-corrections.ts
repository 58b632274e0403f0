import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { sourceCorrections } from '../../../src/contract/source-corrections'
import { headlineMetrics } from '../metrics/registry'
import { sourceNames } from '../metrics/sources'
import { organisations } from '../organisations/organisations'
import { regionSubjects } from '../regions/regions'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { mayHoldSynthetic } from '../rpc/purpose'
import { correctionShown } from './correction'
import { allCorrections } from './corrections.reader'

/** Every correction, the latest first, and what another one can be about. */
export async function showCorrections(
  database: Database,
  person: string,
  now: Instant,
): Promise<Output<typeof sourceCorrections, 'source-corrections.show'>> {
  const kept = await allCorrections(database)
  kept.sort((one, other) => (one.proposedAt < other.proposedAt ? 1 : -1))
  const sources = Object.entries(sourceNames).map(([source, name]) => ({ source, name }))
  const today = dayInChina(now)
  return {
    corrections: kept.map((one) => correctionShown(one, person)),
    sources: sources.filter(({ source }) => source !== 'demonstration' || mayHoldSynthetic()),
    metrics: headlineMetrics.map(({ id, name, unit }) => ({ metric: id, name, unit })),
    subjects: [
      ...regionSubjects(today).map(({ subject, name }) => ({ subject, name })),
      ...organisations.map(({ id, name }) => ({ subject: `organisation:${id}`, name })),
    ],
    today,
  }
}
