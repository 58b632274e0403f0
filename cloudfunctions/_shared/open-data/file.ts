import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../src/contract/canonical-json'
import { type Cell, csv } from './csv'

/** A file as it is given out: its bytes are the UTF-8 of `body`, and `sha256` in lower-case hex is theirs. */
export interface OpenFile {
  body: string
  mediaType: string
  sha256: string
  /** Under what name it is saved; null where a browser shows it. */
  download: string | null
}

function file(body: string, mediaType: string, download: string | null = null): OpenFile {
  return { body, mediaType, sha256: createHash('sha256').update(body, 'utf8').digest('hex'), download }
}

/** JSON in RFC 8785 form, so that its hash follows from what it says. */
export function jsonFile(value: unknown): OpenFile {
  return storedJsonFile(canonicalJson(value))
}

/** JSON that is stored as text, byte for byte. */
export function storedJsonFile(text: string): OpenFile {
  return file(text, 'application/json; charset=utf-8')
}

export function textFile(text: string): OpenFile {
  return file(text, 'text/plain; charset=utf-8')
}

export function feedFile(text: string): OpenFile {
  return file(text, 'application/rss+xml; charset=utf-8')
}

/** A table to open in a spreadsheet; `name` goes without its ending. */
export function csvFile(name: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): OpenFile {
  return file(csv(headings, rows), 'text/csv; charset=utf-8', `${name}.csv`)
}
