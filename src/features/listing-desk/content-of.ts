import * as v from 'valibot'
import { spansOfText } from '../../contract/hours-text'
import { ListingContent } from '../../contract/listing-revision'
import type { OpenSpan } from '../../contract/opening-hours'
import { formGroups, type FormField, type Kind } from './form-fields'
import type { Entry, Written } from './written'
import { said, type Wrongs, wrongsOf } from './wrongs'

type Parts = Record<string, unknown>

const nothing = (text: string): boolean => text.trim() === ''
const orNull = (text: string): string | null => (nothing(text) ? null : text.trim())

function numberOf(text: string): unknown {
  if (nothing(text)) return null
  const number = Number(text.normalize('NFKC').trim())
  return Number.isNaN(number) ? text : number
}

/** What cannot be read stays undefined, and is found by the schema. */
function hoursOf(entries: readonly Entry[]): unknown {
  if (entries.length === 0) return null
  const spans = (entry: Entry | undefined): OpenSpan[] | undefined => spansOfText(entry?.['hours'] ?? '') ?? undefined
  const [week, holidays, exceptions] = [entries.slice(0, 7), entries[7], entries.slice(8)]
  return {
    week: week.map(spans),
    holidays: nothing(holidays?.['hours'] ?? '') ? null : spans(holidays),
    exceptions: exceptions.map((one) => ({ day: one['day']?.trim() ?? '', spans: spans(one) })),
  }
}

function entranceOf({ kind, name, target = '', path = '' }: Entry): Parts {
  if (kind === 'mini-program') return { kind, name, appId: target.trim(), path: path.trim() }
  return kind === 'web' ? { kind, name, url: target.trim() } : { kind, name }
}

const rebuilt: Record<string, (entry: Entry) => unknown> = {
  aliases: ({ name }) => name,
  formerNames: ({ name, until }) => ({ name, until: until?.trim() ?? '' }),
  phones: ({ purpose, number, extension = '' }) => ({
    purpose,
    number: number?.trim() ?? '',
    extension: orNull(extension),
  }),
  entrances: entranceOf,
}

const truths: Partial<Record<string, boolean | null>> = { true: true, false: false, '': null }

function valueOf({ path, control, mayBeEmpty }: FormField, written: Written[string]): unknown {
  if (control.kind === 'hours') return hoursOf(written as Entry[])
  if (control.kind === 'entries') return (written as Entry[]).map((entry) => rebuilt[path]?.(entry))
  if (typeof written !== 'string') return written
  if (control.kind === 'number') return numberOf(written)
  if (control.kind === 'choice' && control.options.some(([code]) => code === 'true')) return truths[written]
  return mayBeEmpty || control.kind === 'choice' ? orNull(written) : written.trim()
}

function put(whole: Parts, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let place = whole
  for (const part of parts) place = (place[part] ??= {}) as Parts
  place[last] = value
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty))

/** What is made of several fields is null where all of them are empty. */
function folded(whole: Parts, mayLackLicence: boolean): Parts {
  const licence = whole['licence'] as Parts
  if (isEmpty(licence['verification'])) licence['verification'] = null
  for (const path of ['position', 'doctors']) if (path in whole && isEmpty(whole[path])) whole[path] = null
  if (mayLackLicence && isEmpty(licence)) whole['licence'] = null
  return whole
}

/** What a form says as a listing, or what is wrong with it by field. `synthetic` is not the form's to say. */
export function contentOf(
  kind: Kind,
  written: Written,
  synthetic: boolean,
): { content: ListingContent } | { wrongs: Wrongs } {
  const whole: Parts = { synthetic }
  const fields = formGroups(kind).flatMap((group) => group.fields)
  for (const field of fields) put(whole, field.path, valueOf(field, written[field.path] ?? ''))
  const inside = kind === 'organisation' ? 'organisation' : 'hospital'
  const parsed = v.safeParse(ListingContent, { kind, [inside]: folded(whole, kind === 'organisation') })
  if (parsed.success) return { content: parsed.output }
  return {
    wrongs: wrongsOf(
      kind,
      parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: said(issue) })),
    ),
  }
}
