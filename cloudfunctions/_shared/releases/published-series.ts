import { createHash } from 'node:crypto'
import type { StoredContent } from '../metrics/stored-series'

/** Every statement known to a published series, with its report; served day by day, never whole. */
export type SeriesOrigins = StoredContent

/** One metric's year as published; `series` and `origins` are JSON in RFC 8785 form, so that their bytes stay what they were. */
export interface PublishedSeries {
  /** SHA-256 of both parts' SHA-256, one after the other with a line feed between. */
  _id: string
  series: string
  origins: string
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export function originsSha256({ origins }: Pick<PublishedSeries, 'origins'>): string {
  return sha256(origins)
}

/** Names a year of one metric by what it says. */
export function publishedSeries(series: string, origins: string): PublishedSeries {
  return { _id: sha256(`${sha256(series)}\n${sha256(origins)}`), series, origins }
}
