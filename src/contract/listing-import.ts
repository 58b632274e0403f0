import * as v from 'valibot'
import type { Contract } from './action'
import { Instant } from './day'
import { FieldChange } from './listing-revision'
import { Whole } from './metric'
import { ListingId } from './organisation'

export const SheetFormat = v.picklist(['xlsx', 'csv'], '文件应为 XLSX 或 CSV')
export type SheetFormat = v.InferOutput<typeof SheetFormat>

/** What one row of a sheet comes to; `row` is its number in the sheet, a cell is named as the sheet names it. */
export const ImportedRow = v.object({
  row: Whole,
  name: v.string(),
  outcome: v.picklist(['new', 'changed', 'same', 'error']),
  /** The listing it is about; null for a new one. */
  id: v.nullable(ListingId),
  changes: v.array(FieldChange),
  errors: v.array(v.object({ cell: v.string(), message: v.string() })),
})
export type ImportedRow = v.InferOutput<typeof ImportedRow>

const Counts = v.object({ new: Whole, changed: Whole, same: Whole, error: Whole })

/** An import as a whole: it is approved, or refused, with all its rows. */
export const ImportStanding = v.object({
  id: v.string(),
  state: v.picklist(['arriving', 'in-review', 'published', 'refused']),
  counts: Counts,
  /** Revisions written so far, of those to write. */
  written: Whole,
  of: Whole,
  reason: v.string(),
  proposedBy: v.string(),
  proposedAt: Instant,
  reviewedBy: v.nullable(v.string()),
  reply: v.nullable(v.string()),
})
export type ImportStanding = v.InferOutput<typeof ImportStanding>

const Reason = v.pipe(v.string(), v.trim(), v.nonEmpty('请填写理由'), v.maxLength(500, '理由不能超过 500 字'))
const File = v.pipe(
  v.string('请选择文件'),
  v.nonEmpty('文件是空的'),
  v.maxLength(6_000_000, '文件不能超过 4 MB'),
  v.check((text) => text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text), '文件应以 base64 传送'),
)
const ImportId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '没有这次导入'))
const desk = ['listing-editor', 'listing-reviewer'] as const

/** Many internet hospitals at once, from a sheet. */
export const listingImports = {
  /** An empty sheet with its headings and one row marked 示例. */
  'imports.template': {
    admits: [...desk],
    input: v.object({ format: SheetFormat }),
    output: v.object({ name: v.string(), file: v.string() }),
  },
  /** What a sheet would do; nothing is kept. */
  'imports.preview': {
    admits: ['listing-editor'],
    input: v.object({ format: SheetFormat, file: File }),
    output: v.object({ counts: Counts, rows: v.array(ImportedRow) }),
  },
  /** Hands a sheet without errors to a reviewer; the same sheet again goes on where it stopped. */
  'imports.submit': {
    admits: ['listing-editor'],
    input: v.object({ format: SheetFormat, file: File, reason: Reason }),
    output: ImportStanding,
  },
  'imports.approve': { admits: ['listing-reviewer'], input: v.object({ id: ImportId }), output: ImportStanding },
  'imports.refuse': {
    admits: ['listing-reviewer'],
    input: v.object({ id: ImportId, reply: Reason }),
    output: ImportStanding,
  },
  'imports.show': { admits: [...desk], input: v.object({ id: ImportId }), output: ImportStanding },
} as const satisfies Contract
