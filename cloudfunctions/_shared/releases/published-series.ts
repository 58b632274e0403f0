import { createHash } from 'node:crypto'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { StoredContent } from '../metrics/stored-series'

/** Every statement known to a published series, with its report; served day by day, never whole. */
export type SeriesOrigins = StoredContent

/** One metric's year as it is to be published; both parts are JSON in RFC 8785 form. */
export interface WrittenSeries {
  /** SHA-256 of both parts' SHA-256, one after the other with a line feed between. */
  name: string
  series: string
  origins: string
}

/** One metric's year as published, under its name: its bytes stay what they were. `origins` names the document that holds them. */
export interface PublishedSeries {
  _id: string
  series: string
  originsSha256: string
  origins: string
}

/** The origins of all the years that one release changed, by their names; brotli in base64, since they are seldom asked for. */
export interface PublishedOrigins {
  _id: string
  content: string
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Names a year of one metric by what it says. */
export function writtenSeries(series: string, origins: string): WrittenSeries {
  return { name: sha256(`${sha256(series)}\n${sha256(origins)}`), series, origins }
}

/** Four is nearly as small as eleven here, and fifty times as fast. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** What is stored of years that are published together: a document a year, and one for the origins of all. */
export function publishedTogether(years: readonly WrittenSeries[]): {
  series: PublishedSeries[]
  origins: PublishedOrigins
} {
  const text = JSON.stringify(Object.fromEntries(years.map(({ name, origins }) => [name, origins])))
  const _id = sha256(text)
  return {
    series: years.map(({ name, series, origins }) => ({
      _id: name,
      series,
      originsSha256: sha256(origins),
      origins: _id,
    })),
    origins: { _id, content: brotliCompressSync(text, quality).toString('base64') },
  }
}

/** The origins of one year, as they were written; null where the document holds none under the name. */
export function originsOf({ content }: PublishedOrigins, name: string): SeriesOrigins | null {
  const text = brotliDecompressSync(Buffer.from(content, 'base64')).toString('utf8')
  const origins = (JSON.parse(text) as Record<string, string>)[name]
  return origins === undefined ? null : (JSON.parse(origins) as SeriesOrigins)
}
