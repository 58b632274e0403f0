import { textOfSpans } from '../../contract/hours-text'
import type { ListingContent } from '../../contract/listing-revision'
import type { OpeningHours } from '../../contract/opening-hours'
import { formGroups, type FormField, type Kind } from './form-fields'

/** One entry of a field that holds several, column by column. */
export type Entry = Record<string, string>
/** A form as it was filled in: texts, codes that were chosen, and entries, by the path of their field. */
export type Written = Record<string, string | string[] | Entry[]>

type Parts = Record<string, unknown>
const EMPTY_HOURS: Entry[] = []

function at(whole: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (value as Parts | null | undefined)?.[part], whole)
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** Monday to Sunday, then public holidays ('' where nobody said), then single days. */
function hoursEntries(hours: OpeningHours | null): Entry[] {
  if (hours === null) return EMPTY_HOURS
  const { week, holidays, exceptions } = hours
  return [
    ...week.map((spans) => ({ hours: textOfSpans(spans) })),
    { hours: holidays === null ? '' : textOfSpans(holidays) },
    ...exceptions.map(({ day, spans }) => ({ day, hours: textOfSpans(spans) })),
  ]
}

function entryOf(path: string, value: unknown): Entry {
  if (typeof value === 'string') return { name: value }
  const parts = Object.entries(value as Parts).map(([key, inner]) => [key, textOf(inner)] as const)
  const entry = Object.fromEntries(parts)
  return path === 'entrances' ? { ...entry, target: entry['url'] ?? entry['appId'] ?? '' } : entry
}

function writtenField({ path, control }: FormField, whole: unknown): Written[string] {
  const value = at(whole, path)
  if (control.kind === 'hours') return hoursEntries((value ?? null) as OpeningHours | null)
  if (control.kind === 'several') return Array.isArray(value) ? value.map(textOf) : []
  if (control.kind === 'entries') return Array.isArray(value) ? value.map((one) => entryOf(path, one)) : []
  return textOf(value)
}

const blanks: Partial<Record<string, string>> = {
  mode: 'second-name',
  standing: 'open',
  followUpOnly: 'true',
  countedSeparately: 'false',
}

/** A form filled in with what a listing says; for a new one, with the usual choices. */
export function writtenOf(kind: Kind, content: ListingContent | null): Written {
  const whole = content?.kind === 'organisation' ? content.organisation : content?.hospital
  const fields = formGroups(kind).flatMap((group) => group.fields)
  return Object.fromEntries(
    fields.map((field) => {
      const value = writtenField(field, whole)
      const isBlank = content === null && value === ''
      return [field.path, isBlank ? (blanks[field.path] ?? '') : value]
    }),
  )
}
