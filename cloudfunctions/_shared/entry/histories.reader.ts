import type { Day, Instant } from '../../../src/contract/day'
import { epochsOf, inEpochs } from '../metrics/epochs'
import { allOpenings } from '../metrics/epochs.reader'
import { headKey } from '../metrics/heads'
import { yearContent } from '../metrics/known.reader'
import { type Observation, seriesKnownAt } from '../metrics/observation'
import type { Recent } from '../metrics/series.reader'
import { observationsIn, type Place, placeKey } from '../metrics/stored-content'
import { groupOf, yearOf } from '../metrics/stored-series'
import type { Database } from '../rpc/database'

interface Asked {
  metric: string
  subject: string
  day: Day
}

/** What is in force of each series around days, one statement a day, oldest first. */
export interface Histories {
  of(metric: string, subject: string): readonly Observation[]
}

/** Days of the year from which on the year itself says what is usual. */
const ENOUGH = '-07-01'

function placesOf({ metric, subject, day }: Asked): Place[] {
  const year = yearOf(day)
  const years = day.slice(4) < ENOUGH ? [year - 1, year] : [year]
  return years.map((one) => ({ metric, year: one, group: groupOf(subject) }))
}

/** Reads a day's year of each series, and the year before for a day in its first half. `recent` must have been read before. */
export async function readHistories(
  database: Database,
  recent: Recent,
  asked: readonly Asked[],
  knownAt: Instant,
): Promise<Histories> {
  const places = new Map(asked.flatMap(placesOf).map((place) => [placeKey(place), place]))
  const wanted = new Set(asked.map(({ metric, subject }) => headKey(metric, subject)))
  const contents = await Promise.all([...places.values()].map((place) => yearContent(database, recent, place)))
  const epochOf = epochsOf(await allOpenings(database))
  const read = contents.flatMap((content) =>
    observationsIn(content, ({ metric, subject }) => wanted.has(headKey(metric, subject))),
  )
  const observations = inEpochs(read, epochOf)
  const found = new Map<string, readonly Observation[]>()
  return {
    of(metric, subject) {
      const key = headKey(metric, subject)
      const own = found.get(key) ?? seriesKnownAt(observations, { metric, subject }, knownAt)
      found.set(key, own)
      return own
    },
  }
}
