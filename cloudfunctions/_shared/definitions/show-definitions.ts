import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { definitions } from '../../../src/contract/definitions'
import { definitionOn } from '../metrics/definition-on'
import { metrics } from '../metrics/registry'
import { sourceName } from '../metrics/sources'
import { inForce } from '../releases/release'
import { releasesReader } from '../releases/releases.reader'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { versionShown, withVersions } from './version'
import { allVersions } from './versions.reader'

/** What every metric counts today, and every change of that which was ever proposed. */
export async function showDefinitions(
  database: Database,
  person: string,
  now: Instant,
): Promise<Output<typeof definitions, 'definitions.show'>> {
  const today = dayInChina(now)
  const versions = await allVersions(database)
  versions.sort((one, other) =>
    one.from === other.from ? (one.proposedAt < other.proposedAt ? 1 : -1) : one.from < other.from ? 1 : -1,
  )
  const release = inForce(await releasesReader(database).current(), now)
  const shown = metrics.map((metric) => {
    const { id, name, unit, kind, source, definition } = metric
    const figure = release?.figures.find((one) => one.metric === id)
    return {
      metric: id,
      name,
      unit,
      kind,
      source: sourceName(source),
      first: definition,
      inForce: definitionOn(withVersions(metric, versions, now), today).definition,
      versions: versions.filter((one) => one.metric === id).map((one) => versionShown(one, person)),
      publishedTo: release?.series.find((one) => one.metric === id)?.to ?? figure?.asOf ?? null,
    }
  })
  return { metrics: shown, today }
}
