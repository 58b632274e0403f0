import type { EntryField, EntryForm, EntryRow } from '../../contract/entry'
import type { MissingCode } from '../../contract/metric'
import { typedNumber } from '../../format/typed-number'

/** One field as it was filled in: a number as typed, or why there is none, and a comment. */
export interface FilledField {
  value: string
  missing: MissingCode | null
  comment: string
}

/** What stays on the phone until it was submitted; the key makes it one submission however often it is sent. */
export interface Draft {
  key: string
  /** The rows as they were sent last; empty before. Other rows are another submission. */
  sent: string
  fields: Record<string, FilledField>
}

export const blank: FilledField = { value: '', missing: null, comment: '' }

export const isFilled = ({ value, missing }: FilledField): boolean => value.trim() !== '' || missing !== null

/** Whether a typed number lies outside what its day is expected to be. */
export function isUnusual({ expected }: EntryField, filled: FilledField): boolean {
  const value = filled.missing === null ? typedNumber(filled.value) : null
  return value !== null && expected !== null && (value < expected.low || value > expected.high)
}

type Faults = Record<string, Partial<Record<'value' | 'comment', string>>>

/** What is wrong by field before anything is sent. */
export function faultsOf(form: EntryForm, { fields }: Draft): Faults {
  const faults: Faults = {}
  for (const field of form.fields) {
    const filled = fields[field.metric] ?? blank
    if (!isFilled(filled)) continue
    if (filled.missing === null && typedNumber(filled.value) === null)
      faults[field.metric] = { value: '请填写不小于 0 的整数' }
    else if (isUnusual(field, filled) && filled.comment.trim() === '')
      faults[field.metric] = { comment: '超出预期范围；确实如此的，请写明原因' }
  }
  return faults
}

/** The rows that are sent: what was filled in, in the form's order. */
export function rowsOf(form: EntryForm, { fields }: Draft): EntryRow[] {
  return form.fields.flatMap(({ metric, unit }) => {
    const filled = fields[metric] ?? blank
    if (!isFilled(filled)) return []
    const comment = filled.comment.trim()
    const value = filled.missing === null ? typedNumber(filled.value) : null
    return { metric, unit, value, missing: filled.missing, ...(comment === '' ? {} : { comment }) }
  })
}

/** The cloud's issues, by the fields of the rows that were sent. */
export function faultsIn(issues: readonly { path: string; message: string }[], rows: readonly EntryRow[]): Faults {
  const faults: Faults = {}
  for (const { path, message } of issues) {
    const [, place, part] = /^rows\.(\d+)\.(\w+)$/.exec(path) ?? []
    const metric = rows[Number(place)]?.metric
    if (metric) faults[metric] = { ...faults[metric], [part === 'comment' ? 'comment' : 'value']: message }
  }
  return faults
}

export type { Faults }
