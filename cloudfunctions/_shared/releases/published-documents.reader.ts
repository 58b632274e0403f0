import type { Document, Store } from '../rpc/database'
import type { PublishedOrigins, PublishedSeries } from './published-series'

export interface PublishedLog extends Document {
  /** JSON in RFC 8785 form; its SHA-256 is the id. */
  log: string
}

export interface PublishedYears extends Document {
  /** `EarlierYears` as JSON in RFC 8785 form; its SHA-256 is the id. */
  years: string
}

export interface PublishedDocumentsReader {
  series(name: string): Promise<PublishedSeries | null>
  origins(id: string): Promise<PublishedOrigins | null>
  log(name: string): Promise<PublishedLog | null>
  earlierYears(name: string): Promise<PublishedYears | null>
}

export function publishedDocumentsReader(store: Store): PublishedDocumentsReader {
  return {
    series: (name) => store.find<PublishedSeries>('published-series', name),
    origins: (id) => store.find<PublishedOrigins>('published-origins', id),
    log: (name) => store.find<PublishedLog>('restatement-logs', name),
    earlierYears: (name) => store.find<PublishedYears>('earlier-years', name),
  }
}
