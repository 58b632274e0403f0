import { Unit } from '../../../src/contract/metric'
import { headlineMetrics } from '../metrics/registry'
import { systems } from '../integration/systems'
import { organisations } from '../organisations/organisations'
import { reportableSubjects } from '../regions/regions'
import type { Day } from '../../../src/contract/day'
import type { Unknown } from './code-mapping'
import { organisationOf } from './known-codes'

/** Something a code may stand for; a person chooses, nothing is guessed. */
export interface Candidate {
  code: string
  name: string
  factor: number
}

const MOST = 8
const powers: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 百万: 1_000_000, 亿: 100_000_000 }

function unitCandidates(code: string): Candidate[] {
  return Unit.options.flatMap((unit) => {
    const factor = code.endsWith(unit) ? powers[code.slice(0, -unit.length).trim()] : undefined
    return factor === undefined ? [] : [{ code: unit, name: `${code}，1 个算 ${factor} ${unit}`, factor }]
  })
}

const single = (code: string, name: string): Candidate => ({ code, name, factor: 1 })

/** Subjects a name may be printed for: regions of a day, the organisations of the bulletin, and those registered. */
export function subjectCandidates(registered: readonly { id: string; name: string }[], today: Day): Candidate[] {
  const all = new Map([...organisations, ...registered].map(({ id, name }) => [id, name]))
  return [
    ...reportableSubjects(today).map(({ subject, name }) => single(subject, name)),
    ...[...all].map(([id, name]) => single(`organisation:${id}`, name)),
  ]
}

/** Without its kind, and without the region a region lies in. */
function plain(text: string): string {
  return text
    .replace(/^(organisation|region):/, '')
    .replace(/（原?属[^）]*）$/, '')
    .toLowerCase()
}

function candidatesOf(kind: Unknown['kind'], subjects: readonly Candidate[]): readonly Candidate[] {
  if (kind === 'metric') return headlineMetrics.map(({ id, name }) => single(id, name))
  if (kind === 'system') return systems.map(({ id, name }) => single(id, name))
  if (kind !== 'hospital') return subjects
  return subjects.flatMap(({ code, name }) => {
    const organisation = organisationOf(code)
    return organisation === null ? [] : [single(organisation, name)]
  })
}

/** Those whose name or code holds the given text, or is held by it. */
export function candidatesFor({ kind, code }: Unknown, subjects: readonly Candidate[]): Candidate[] {
  if (kind === 'unit') return unitCandidates(code)
  const all = candidatesOf(kind, subjects)
  const text = plain(code)
  if (text.length < 2) return []
  const isAlike = (other: string) => other.includes(text) || text.includes(other)
  return all.filter((one) => isAlike(plain(one.name)) || isAlike(plain(one.code))).slice(0, MOST)
}
