import * as v from 'valibot'
import { RestatementLog } from '../contract/restatement'
import { ServedSeries } from '../contract/series'
import { type Answer, unanswered } from './call'
import type { KeptDocuments } from './kept-documents'
import { hashOf, nameOfSeries } from './release-seal'

/** Documents that a release names by their hash, so that they never change. */
export interface PublishedDocuments {
  log: (name: string) => Promise<Answer<RestatementLog>>
  series: (name: string) => Promise<Answer<ServedSeries>>
}

export interface DocumentSources {
  askLog: (name: string) => Promise<Answer<unknown>>
  askSeries: (name: string) => Promise<Answer<unknown>>
  documents: KeptDocuments
}

interface Sort<T> {
  schema: v.GenericSchema<unknown, T>
  nameOf: (document: T) => string | null
}

const logs: Sort<RestatementLog> = { schema: RestatementLog, nameOf: hashOf }
const series: Sort<ServedSeries> = { schema: ServedSeries, nameOf: nameOfSeries }

/** Whole, and what its name says; a name is a hash of the content (spec: E47). */
function checked<T>({ schema, nameOf }: Sort<T>, document: unknown, name: string): Answer<T> {
  const read = v.safeParse(schema, document)
  if (!read.success) return unanswered('unreadable', '文档不完整')
  return nameOf(read.output) === name
    ? { ok: true, output: read.output }
    : unanswered('altered', '收到的内容与指纹不符')
}

/** The phone is asked first: a document it kept under its name is the document. */
export function publishedDocuments({ askLog, askSeries, documents }: DocumentSources): PublishedDocuments {
  const find = async <T>(key: string, name: string, sort: Sort<T>, ask: () => Promise<Answer<unknown>>) => {
    const kept = checked(sort, documents.read(key), name)
    if (kept.ok) return kept
    const answer = await ask()
    const arrived = answer.ok ? checked(sort, answer.output, name) : answer
    if (arrived.ok) documents.keep(key, arrived.output)
    return arrived
  }
  return {
    log: (name) => find(`restatements:${name}`, name, logs, () => askLog(name)),
    series: (name) => find(`series:${name}`, name, series, () => askSeries(name)),
  }
}
