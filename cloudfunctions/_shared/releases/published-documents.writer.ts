import type { RestatementLog } from '../../../src/contract/restatement'
import type { EarlierYears } from '../../../src/contract/series'
import { canonicalJson } from '../../../src/contract/canonical-json'
import { Duplicate, type Document, type Store } from '../rpc/database'
import { contentHash } from './content-hash'
import type { PublishedLog, PublishedYears } from './published-documents.reader'
import { publishedTogether, type WrittenSeries } from './published-series'

/** Named by what they say, these documents are added once and never change. */
export interface PublishedDocumentsWriter {
  /** The years that one release changed: a document each, and one for where they come from. */
  addYears(years: readonly WrittenSeries[]): Promise<void>
  /** Gives the log's name. */
  addLog(log: RestatementLog): Promise<string>
  /** Gives the document's name. */
  addEarlierYears(years: EarlierYears): Promise<string>
}

async function addOnce(store: Store, collection: string, document: Document): Promise<void> {
  try {
    await store.add(collection, document)
  } catch (thrown) {
    if (!(thrown instanceof Duplicate)) throw thrown
  }
}

export function publishedDocumentsWriter(store: Store): PublishedDocumentsWriter {
  return {
    async addYears(years) {
      if (years.length === 0) return
      const { series, origins } = publishedTogether(years)
      await addOnce(store, 'published-origins', origins)
      for (const one of series) await addOnce(store, 'published-series', one)
    },
    async addLog(log) {
      const document: PublishedLog = { _id: contentHash(log), log: canonicalJson(log) }
      await addOnce(store, 'restatement-logs', document)
      return document._id
    },
    async addEarlierYears(years) {
      const document: PublishedYears = { _id: contentHash(years), years: canonicalJson(years) }
      await addOnce(store, 'earlier-years', document)
      return document._id
    },
  }
}
