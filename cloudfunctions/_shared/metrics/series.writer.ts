import type { Database, Store } from '../rpc/database'
import { withHeads, writtenHeads } from './heads'
import type { Observation } from './observation'
import { RECENT, type Recent, type RecentDocument, seriesReader, type YearDocument } from './series.reader'
import {
  changedAt,
  emptyContent,
  type Place,
  placeKey,
  splitByPlace,
  withContent,
  withObservations,
} from './stored-content'
import { groupOf, isSameOrigin, type Origin, type StoredContent, yearOf } from './stored-series'

/** From this many on, recent observations are put into the documents of their years. */
const MOST_RECENT = 5_000
/** So many at once are put there directly, unless they belong into more documents than one transaction should touch. */
const MANY = 5_000
const MOST_DOCUMENTS = 120

/** Whether so many have gathered that they should be settled. */
export function isFull({ observations }: Recent): boolean {
  return observations > MOST_RECENT
}

export interface SeriesWriter {
  /**
   * Adds only: a correction is another observation. Few of them cost one document, however many series
   * they belong to; many go into the documents of their years. Inside a transaction.
   */
  add(recent: Recent, origin: Origin, observations: readonly Observation[]): Promise<Recent>
}

function recentDocument({ heads, content, observations }: Recent): RecentDocument {
  return { _id: RECENT, heads: writtenHeads(heads), content: JSON.stringify(content), observations }
}

function byPlace(observations: readonly Observation[]): Map<string, { place: Place; own: Observation[] }> {
  const places = new Map<string, { place: Place; own: Observation[] }>()
  for (const observation of observations) {
    const { metric, subject, period } = observation
    const place = { metric, year: yearOf(period), group: groupOf(subject) }
    const one = places.get(placeKey(place)) ?? { place, own: [] }
    places.set(placeKey(place), one)
    one.own.push(observation)
  }
  return places
}

function yearDocument(place: Place, content: StoredContent): YearDocument {
  const { group } = place
  return { _id: placeKey(place), group, changedAt: changedAt(content) ?? '', content: JSON.stringify(content) }
}

async function addDirectly(store: Store, origin: Origin, places: ReturnType<typeof byPlace>): Promise<void> {
  await Promise.all(
    [...places.values()].map(async ({ place, own }) => {
      const before = (await seriesReader(store).year(place)) ?? emptyContent
      await store.put('series', yearDocument(place, withObservations(before, origin, own)))
    }),
  )
}

export function seriesWriter(store: Store): SeriesWriter {
  return {
    async add(recent, origin, observations) {
      if (observations.length === 0) return recent
      const heads = withHeads(recent.heads, observations)
      const direct = observations.length < MANY ? null : byPlace(observations)
      if (direct && direct.size <= MOST_DOCUMENTS) await addDirectly(store, origin, direct)
      const next =
        direct && direct.size <= MOST_DOCUMENTS
          ? { ...recent, heads }
          : {
              heads,
              content: withObservations(recent.content, origin, observations),
              observations: recent.observations + observations.length,
            }
      await store.put('recent-observations', recentDocument(next))
      return next
    },
  }
}

async function addToYears(database: Database, content: StoredContent): Promise<void> {
  for (const { place, sections } of splitByPlace(content))
    await database.transaction(async (store) => {
      const before = (await seriesReader(store).year(place)) ?? emptyContent
      const after = withContent(before, { origins: content.origins, sections })
      await store.put('series', yearDocument(place, after))
    })
}

/** Without the acceptances that have been put elsewhere; what came meanwhile stays. */
function without(content: StoredContent, moved: readonly Origin[]): StoredContent {
  const kept = content.origins.map((origin) => !moved.some((one) => isSameOrigin(one, origin)))
  if (!kept.includes(true)) return emptyContent
  const places = new Set(kept.flatMap((keeps, place) => (keeps ? [place] : [])))
  const stays = (line: string) => places.has(Number(line.split('\t')[3]))
  const sections = content.sections.flatMap((section) => {
    const lines = section.lines.split('\n').filter(stays).join('\n')
    return lines === '' ? [] : [{ ...section, lines }]
  })
  return withContent(emptyContent, { origins: content.origins, sections })
}

function counted({ sections }: StoredContent): number {
  return sections.reduce((sum, { lines }) => sum + lines.split('\n').length, 0)
}

/**
 * Puts recent observations into the documents of their years. It may be broken
 * off anywhere and run twice at once: each acceptance is added to a document once, and leaves the
 * recent ones only when it stands in all of them.
 */
export async function settleRecent(database: Database): Promise<void> {
  const { content, observations } = await seriesReader(database).recent()
  if (observations === 0) return
  await addToYears(database, content)
  await database.transaction(async (store) => {
    const recent = await seriesReader(store).recent()
    const left = without(recent.content, content.origins)
    await store.put('recent-observations', recentDocument({ ...recent, content: left, observations: counted(left) }))
  })
}
