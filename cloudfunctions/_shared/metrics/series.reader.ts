import type { Instant } from '../../../src/contract/day'
import type { Database, Document, Store, Where } from '../rpc/database'
import { type Head, readHeads } from './heads'
import { emptyContent, type Place, placeKey } from './stored-content'
import type { StoredContent } from './stored-series'

/** `content` is JSON: a string costs the wire a fifth of what its numbers would. */
export interface YearDocument extends Document {
  group: string
  changedAt: Instant
  content: string
}

export interface RecentDocument extends Document {
  heads: string
  content: string
  observations: number
}

/** What has been accepted lately and stands in no year's document yet, and the head of every series. */
export interface Recent {
  heads: Map<string, Head>
  content: StoredContent
  observations: number
}

export const RECENT = 'recent'

export interface SeriesReader {
  recent(): Promise<Recent>
  year(place: Place): Promise<StoredContent | null>
}

export function seriesReader(store: Store): SeriesReader {
  return {
    async recent() {
      const found = await store.find<RecentDocument>('recent-observations', RECENT)
      if (!found) return { heads: new Map(), content: emptyContent, observations: 0 }
      const { heads, content, observations } = found
      return { heads: readHeads(heads), content: JSON.parse(content) as StoredContent, observations }
    },
    async year(place) {
      const found = await store.find<YearDocument>('series', placeKey(place))
      return found && (JSON.parse(found.content) as StoredContent)
    },
  }
}

/** The years of a group whose documents changed after an instant (UTC), without what they hold; all of them for null. */
export async function placesChangedAfter(database: Database, group: string, instant: Instant | null): Promise<Place[]> {
  const where: Where = instant === null ? { group } : { group, changedAt: { after: instant } }
  const found = await database.query<Document>('series', { where, fields: ['_id'] })
  return found.map(({ _id }) => {
    const [metric = '', year] = _id.split('/')
    return { metric, year: Number(year), group }
  })
}
