import type { DocumentId, Fields, IndexDeclaration, StoredDocument } from './documents'

export type Part = string | number
/** A value in an index: the rank of its type as MongoDB orders types, then something lmdb orders within it. */
export type RankedValue = readonly [rank: number, part: Part]

/** Ranks stay below this, so a key prefix followed by it lies behind everything with that prefix. */
export const BEHIND_ALL_RANKS = 99
export const RANK = {
  nothing: 0.5,
  missing: 1,
  number: 2,
  string: 3,
  fields: 4,
  array: 5,
  boolean: 8,
  date: 9,
} as const

/** Characters of string values kept in one index key: lmdb keys end at 1,978 bytes. */
const STRING_BUDGET = 300

/** How many characters of a string an index over so many fields keeps. */
export function stringWidth(fieldCount: number): number {
  return Math.floor(STRING_BUDGET / fieldCount)
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : text.slice(0, width).replace(/[\uD800-\uDBFF]$/, '')
}

/** The place of a value in an index; objects share one place, arrays another, and an empty array lies before a missing value. */
export function ranked(value: unknown, width: number): RankedValue {
  if (value === undefined || value === null) return [RANK.missing, 0]
  if (typeof value === 'number') return Number.isNaN(value) ? [RANK.missing + 0.5, 0] : [RANK.number, value]
  if (typeof value === 'string') return [RANK.string, cut(value, width)]
  if (typeof value === 'boolean') return [RANK.boolean, value ? 1 : 0]
  if (value instanceof Date) return [RANK.date, value.getTime()]
  if (Array.isArray(value)) return [value.length === 0 ? RANK.nothing : RANK.array, 0]
  return [RANK.fields, 0]
}

/** Every value at a dotted path: arrays on the way fan out, an array at its end counts as its elements and as itself. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) {
    const inside = value.flatMap((element) =>
      Array.isArray(element) && path.length > 0 ? [] : valuesAt(element, path),
    )
    return path.length === 0 ? [...inside, value] : inside.length > 0 ? inside : [undefined]
  }
  const [head, ...rest] = path
  if (head === undefined) return [value]
  if (typeof value !== 'object' || value === null) return [undefined]
  return valuesAt((value as Fields)[head], rest)
}

function product(rows: Part[][], column: readonly RankedValue[]): Part[][] {
  return rows.flatMap((row) => column.map((value) => [...row, ...value]))
}

/** The entries of a document in an index, without its id; more than one where a field holds an array. */
export function entriesOf(document: StoredDocument, index: IndexDeclaration): Part[][] {
  const width = stringWidth(index.fields.length)
  const rows = index.fields.reduce<Part[][]>(
    (sofar, field) =>
      product(
        sofar,
        valuesAt(document, field.split('.')).map((value) => ranked(value, width)),
      ),
    [[]],
  )
  if (rows.length === 1) return rows
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

/** The last two parts of every key: which document it is. */
export function idParts(id: DocumentId): [number, Part] {
  return typeof id === 'number' ? [RANK.number, id] : [RANK.string, id]
}
