import * as v from 'valibot'
import { RestatementLog } from '../contract/restatement'
import { EarlierYears } from '../contract/series'
import { type Answer, unanswered } from './call'
import type { KeptDocuments } from './kept-documents'
import { hashOf } from './release-seal'

/** Documents that a release names by their hash, so that they never change. */
export interface PublishedDocuments {
  log: (name: string) => Promise<Answer<RestatementLog>>
  earlierYears: (name: string) => Promise<Answer<EarlierYears>>
  /** What is on the phone already; null where it is not. */
  heldEarlierYears: (name: string) => EarlierYears | null
}

export interface DocumentSources {
  askLog: (name: string) => Promise<Answer<unknown>>
  askEarlierYears: (name: string) => Promise<Answer<unknown>>
  documents: KeptDocuments
}

/** Whole, and what its name says; a name is the hash of the content (spec: E47). */
function checked<T>(schema: v.GenericSchema<unknown, T>, document: unknown, name: string): Answer<T> {
  const read = v.safeParse(schema, document)
  if (!read.success) return unanswered('unreadable', '文档不完整')
  return hashOf(read.output) === name
    ? { ok: true, output: read.output }
    : unanswered('altered', '收到的内容与指纹不符')
}

interface Shelf<T> {
  held: (name: string) => T | null
  find: (name: string) => Promise<Answer<T>>
}

/** The phone is asked first: a document it kept under its name is the document. */
function shelf<T>(
  sort: string,
  schema: v.GenericSchema<unknown, T>,
  documents: KeptDocuments,
  ask: (name: string) => Promise<Answer<unknown>>,
): Shelf<T> {
  const held = (name: string): T | null => {
    const kept = checked(schema, documents.read(`${sort}:${name}`), name)
    return kept.ok ? kept.output : null
  }
  return {
    held,
    async find(name) {
      const kept = held(name)
      if (kept !== null) return { ok: true, output: kept }
      const answer = await ask(name)
      const arrived = answer.ok ? checked(schema, answer.output, name) : answer
      if (arrived.ok) documents.keep(`${sort}:${name}`, arrived.output)
      return arrived
    },
  }
}

export function publishedDocuments({ askLog, askEarlierYears, documents }: DocumentSources): PublishedDocuments {
  const logs = shelf('restatements', RestatementLog, documents, askLog)
  const years = shelf('years', EarlierYears, documents, askEarlierYears)
  const known = new Map<string, EarlierYears>()
  return {
    log: logs.find,
    earlierYears: years.find,
    heldEarlierYears(name) {
      const held = known.get(name) ?? years.held(name)
      if (held) known.set(name, held)
      return held
    },
  }
}
