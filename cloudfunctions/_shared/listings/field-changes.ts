import { canonicalJson } from '../../../src/contract/canonical-json'
import type { FieldChange, ListingContent } from '../../../src/contract/listing-revision'

/** Fields that are looked into; everything else is compared whole. */
const looked = ['licence', 'supervision', 'hours', 'position', 'doctors']

function fieldsOf(content: ListingContent | null): Map<string, string> {
  if (content === null) return new Map()
  const whole = content.kind === 'organisation' ? content.organisation : content.hospital
  const parts = Object.entries(whole).flatMap(([name, value]): [string, unknown][] =>
    looked.includes(name) && value !== null
      ? Object.entries(value as Record<string, unknown>).map(([part, inner]) => [`${name}.${part}`, inner])
      : [[name, value]],
  )
  return new Map(parts.map(([path, value]) => [path, canonicalJson(value)]))
}

/** What differs from one content to another, field by field, in the order of the fields. */
export function changesBetween(before: ListingContent | null, after: ListingContent | null): FieldChange[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)]
  const paths = [...new Set([...old.keys(), ...next.keys()])]
  return paths.flatMap((path) => {
    const change = { path, old: old.get(path) ?? null, new: next.get(path) ?? null }
    return change.old === change.new ? [] : [change]
  })
}
