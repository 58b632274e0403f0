import { aggregate } from 'mingo'
import type { AnyObject, Options } from 'mingo/types'
import { refusedRequest } from '../platform-failure'
import type { Tally } from '../meter'
import { isFields, type Fields } from './documents'
import { parseEjson, parseEjsonFields, stringifyEjson } from './ejson'
import { MINGO_OPTIONS, compiled, findDocuments, refuseTimeVariables, type Reader } from './find'
import { collectionOf, searchOf, selectionOf, type RequestBody } from './requests'

/** Bytes the platform lets one database reply hold. */
const LARGEST_REPLY = 16 * 1024 * 1024

function reply(documents: readonly object[]): string[] {
  const texts = documents.map(stringifyEjson)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes > LARGEST_REPLY) throw refusedRequest('the reply is larger than 16 MB')
  return texts
}

/** `database.getDocument`: EJSON texts of the documents found. */
export function getDocuments(reader: Reader, body: RequestBody, now: Date, tally: Tally): string[] {
  const found = findDocuments(reader, searchOf(body, now), tally)
  tally.documentsRead += found.length
  const projection = parseEjsonFields(body.projection, now)
  if (Object.keys(projection).length === 0) return reply(found)
  refuseTimeVariables(projection)
  try {
    return reply(compiled({}).find<Fields>(found, projection).all())
  } catch (error) {
    throw refusedRequest(error instanceof Error ? error.message : String(error))
  }
}

/** `database.calculateDocument`: how many documents match. */
export function countDocuments(reader: Reader, body: RequestBody, now: Date, tally: Tally): number {
  tally.documentsRead += 1
  return findDocuments(reader, selectionOf(body, now), tally).length
}

function stagesOf(body: RequestBody, now: Date): Fields[] {
  if (!Array.isArray(body.stages)) throw refusedRequest('stages are missing')
  return body.stages.map((stage: unknown) => {
    if (!isFields(stage) || typeof stage.stageKey !== 'string') throw refusedRequest('bad stage')
    return { [stage.stageKey]: parseEjson(stage.stageValue, now) }
  })
}

function optionsFor(reader: Reader, tally: Tally): Partial<Options> {
  const collectionResolver = (collection: string): AnyObject[] =>
    findDocuments(reader, { collection, filter: {} }, tally)
  return { ...MINGO_OPTIONS, collectionResolver }
}

/** `database.aggregateDocuments`: EJSON texts of what the stages yield; a leading $match uses the indexes. */
export function aggregateDocuments(reader: Reader, body: RequestBody, now: Date, tally: Tally): string[] {
  const stages = stagesOf(body, now)
  refuseTimeVariables(stages)
  const match = stages[0]?.$match
  const filter = isFields(match) ? match : {}
  const documents = findDocuments(reader, { collection: collectionOf(body), filter }, tally)
  tally.documentsRead += documents.length
  try {
    return reply(aggregate(documents, isFields(match) ? stages.slice(1) : stages, optionsFor(reader, tally)))
  } catch (error) {
    throw refusedRequest(error instanceof Error ? error.message : String(error))
  }
}
