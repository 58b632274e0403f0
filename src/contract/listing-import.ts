import * as v from 'valibot'
import type { Contract } from './action'
import { Instant } from './day'
import { FieldChange } from './listing-revision'
import { Whole } from './metric'
import { ListingId } from './organisation'

export const SheetFormat = v.picklist(['xlsx', 'csv'], '文件应为 XLSX 或 CSV')
export type SheetFormat = v.InferOutput<typeof SheetFormat>

const Outcome = v.picklist(['new', 'changed', 'same', 'error'])
export type Outcome = v.InferOutput<typeof Outcome>

/** What one row of a sheet comes to; `row` is its number in the sheet, a cell is named as the sheet names it. */
export const ImportedRow = v.object({
  row: Whole,
  name: v.string(),
  outcome: Outcome,
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
/** Most bytes of one part: in base64, with what else is said, it stays below the gateway's 100 KB. */
export const LARGEST_PART = 60 * 1024
/** Most bytes of a whole sheet. */
export const LARGEST_SHEET = 4 * 1024 * 1024

const Part = v.pipe(
  v.string('请选择文件'),
  v.nonEmpty('文件是空的'),
  v.maxLength((LARGEST_PART / 3) * 4, '每一部分不能超过 60 KB'),
  v.check((text) => text.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(text), '文件应以 base64 传送'),
)
const PartName = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '没有这一部分'))

/** A sheet by the names of its parts, in their order. */
const Sheet = {
  format: SheetFormat,
  parts: v.pipe(
    v.array(PartName, '请选择文件'),
    v.minLength(1, '请选择文件'),
    v.maxLength(Math.ceil(LARGEST_SHEET / LARGEST_PART), '文件不能超过 4 MB'),
  ),
}
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
  /** Keeps one part of a sheet, in base64, and says its name, the SHA-256 of its bytes; twice it is kept once. */
  'imports.deliver': {
    admits: ['listing-editor'],
    input: v.object({ part: Part }),
    output: v.object({ name: v.string() }),
  },
  /** What a sheet would do, and its rows of one outcome, or of all, after a row; at most 100, `more` where there are others. */
  'imports.preview': {
    admits: ['listing-editor'],
    input: v.object({ ...Sheet, outcome: v.optional(Outcome), after: v.optional(Whole, 0) }),
    output: v.object({ counts: Counts, rows: v.array(ImportedRow), more: v.boolean() }),
  },
  /**
   * Hands a sheet without errors to a reviewer, as much of it as is written in some seconds: while it is `arriving`, the
   * same sheet again goes on where it stopped.
   */
  'imports.submit': {
    admits: ['listing-editor'],
    input: v.object({ ...Sheet, reason: Reason }),
    output: ImportStanding,
  },
  'imports.approve': { admits: ['listing-reviewer'], input: v.object({ id: ImportId }), output: ImportStanding },
  'imports.refuse': {
    admits: ['listing-reviewer'],
    input: v.object({ id: ImportId, reply: Reason }),
    output: ImportStanding,
  },
  /** What arrives or waits for a reviewer, the latest first, at most 100. */
  'imports.queue': { admits: [...desk], input: v.object({}), output: v.object({ imports: v.array(ImportStanding) }) },
  /** What the rows of an import that change something change, after a row; at most 50, `more` where there are others. */
  'imports.rows': {
    admits: [...desk],
    input: v.object({ id: ImportId, after: v.optional(Whole, 0) }),
    output: v.object({ rows: v.array(ImportedRow), more: v.boolean() }),
  },
  /** One import, and whether the caller handed it in. */
  'imports.show': {
    admits: [...desk],
    input: v.object({ id: ImportId }),
    output: v.object({ ...ImportStanding.entries, isOwn: v.boolean() }),
  },
} as const satisfies Contract
