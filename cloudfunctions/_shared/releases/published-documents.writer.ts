import type { RestatementLog } from '../../../src/contract/restatement'
import { canonicalJson } from '../../../src/contract/canonical-json'
import { Duplicate, type Document, type Store } from '../rpc/database'
import { contentHash } from './content-hash'
import type { PublishedLog } from './published-documents.reader'
import type { PublishedSeries } from './published-series'

/** Named by what they say, these documents are added once and never change. */
export interface PublishedDocumentsWriter {
  addSeries(series: PublishedSeries): Promise<void>
  /** Gives the log's name. */
  addLog(log: RestatementLog): Promise<string>
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
    addSeries: (series) => addOnce(store, 'published-series', series),
    async addLog(log) {
      const document: PublishedLog = { _id: contentHash(log), log: canonicalJson(log) }
      await addOnce(store, 'restatement-logs', document)
      return document._id
    },
  }
}
