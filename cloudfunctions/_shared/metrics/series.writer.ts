import type { Database, Store } from '../rpc/database'
import { withHeads, writtenHeads } from './heads'
import type { Observation } from './observation'
import { RECENT, type Recent, type RecentDocument, seriesReader, type YearDocument } from './series.reader'
import { changedAt, emptyContent, placeKey, splitByPlace, withContent, withObservations } from './stored-content'
import { isSameOrigin, type Origin, type StoredContent } from './stored-series'

/** From this many on, recent observations are put into the documents of their years. */
const MOST_RECENT = 20_000

export interface SeriesWriter {
  /** Adds only: a correction is another observation. One document, however many observations. */
  add(recent: Recent, origin: Origin, observations: readonly Observation[]): Promise<Recent>
}

function recentDocument({ heads, content, observations }: Recent): RecentDocument {
  return { _id: RECENT, heads: writtenHeads(heads), content: JSON.stringify(content), observations }
}

export function seriesWriter(store: Store): SeriesWriter {
  return {
    async add(recent, origin, observations) {
      if (observations.length === 0) return recent
      const next = {
        heads: withHeads(recent.heads, observations),
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
      const document: YearDocument = {
        _id: placeKey(place),
        group: place.group,
        changedAt: changedAt(after) ?? '',
        content: JSON.stringify(after),
      }
      await store.put('series', document)
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
 * Puts recent observations into the documents of their years, once there are many. It may be broken
 * off anywhere and run twice at once: each acceptance is added to a document once, and leaves the
 * recent ones only when it stands in all of them.
 */
export async function settleRecent(database: Database, most = MOST_RECENT): Promise<void> {
  const { content, observations } = await seriesReader(database).recent()
  if (observations <= most) return
  await addToYears(database, content)
  await database.transaction(async (store) => {
    const recent = await seriesReader(store).recent()
    const left = without(recent.content, content.origins)
    await store.put('recent-observations', recentDocument({ ...recent, content: left, observations: counted(left) }))
  })
}
