import { ListingContent } from '../../contract/listing-revision'
import type { FieldChange } from '../../contract/listing-revision'
import * as v from 'valibot'

/** Whose wording of what both changed is taken. */
export type Side = 'own' | 'theirs'

/** What both changed differently: its place, and every change of either side there. */
export interface Clash {
  place: string
  own: FieldChange[]
  theirs: FieldChange[]
}

export interface Merging {
  clashes: Clash[]
  /** What only oneself changed. */
  own: FieldChange[]
  /** What only others changed, or both alike. */
  theirs: FieldChange[]
}

/** Parts that mean nothing without each other are taken together. */
const TOGETHER = ['doctors', 'position', 'supervision', 'hours']

const rootOf = (path: string): string => path.split('.')[0] ?? path
/** A field that was or becomes nothing is taken as a whole, with all its parts. */
function placeOf(path: string, wholes: ReadonlySet<string>): string {
  return wholes.has(rootOf(path)) ? rootOf(path) : path
}

const same = (one: readonly FieldChange[], other: readonly FieldChange[]): boolean =>
  one.length === other.length &&
  one.every(({ path, new: next }) => other.some((change) => change.path === path && change.new === next))

/** Brings together what two people changed since the same revision. */
export function mergingOf(own: readonly FieldChange[], theirs: readonly FieldChange[]): Merging {
  const roots = [...own, ...theirs].map(({ path }) => path).filter((path) => path === rootOf(path))
  const wholes = new Set([...TOGETHER, ...roots])
  const at = (changes: readonly FieldChange[], place: string) =>
    changes.filter(({ path }) => placeOf(path, wholes) === place)
  const places = [...new Set([...own, ...theirs].map(({ path }) => placeOf(path, wholes)))]
  const merging: Merging = { clashes: [], own: [], theirs: [] }
  for (const place of places) {
    const [mine, others] = [at(own, place), at(theirs, place)]
    if (others.length === 0) merging.own.push(...mine)
    else if (mine.length === 0 || same(mine, others)) merging.theirs.push(...others)
    else merging.clashes.push({ place, own: mine, theirs: others })
  }
  return merging
}

type Parts = Record<string, unknown>

function change(whole: Parts, { path, new: next }: FieldChange): void {
  const [root = '', part] = path.split('.')
  if (part === undefined) {
    if (next === null) Reflect.deleteProperty(whole, root)
    else whole[root] = JSON.parse(next)
    return
  }
  const inner = { ...(whole[root] as Parts | null | undefined) }
  if (next === null) Reflect.deleteProperty(inner, part)
  else inner[part] = JSON.parse(next)
  whole[root] = inner
}

/** What is in force with changes made to it; null where that is no listing. */
export function withChanges(content: ListingContent, changes: readonly FieldChange[]): ListingContent | null {
  const whole: Parts = { ...(content.kind === 'organisation' ? content.organisation : content.hospital) }
  const gone = changes.filter(({ new: next }) => next === null)
  const come = changes.filter(({ new: next }) => next !== null)
  for (const one of [...gone, ...come]) change(whole, one)
  const inside = content.kind === 'organisation' ? 'organisation' : 'hospital'
  const parsed = v.safeParse(ListingContent, { kind: content.kind, [inside]: whole })
  return parsed.success ? parsed.output : null
}
