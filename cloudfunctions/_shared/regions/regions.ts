import type { Day } from '../../../src/contract/day'
import type { SubjectName } from '../../../src/contract/series'
import { plusDays } from '../../../src/reckoning/calendar'
import { type Division, divisions } from '../../../src/reckoning/divisions'

/**
 * A region in one version. `code` is of GB/T 2260, or local. `validFrom` and `validTo` are inclusive
 * and null where it holds from before our numbers begin, or still. `partOf` and `successors` are codes.
 * `inPartition` says that the province's numbers are reported by it; other regions lie inside such a one.
 */
export interface Region {
  code: string
  name: string
  partOf: string | null
  inPartition: boolean
  validFrom: Day | null
  validTo: Day | null
  successors: readonly string[]
}

const PROVINCE_CODE = '220000'

function reported(code: string, name: string): Region {
  const always = { validFrom: null, validTo: null, successors: [] }
  return { code, name, partOf: PROVINCE_CODE, inPartition: true, ...always }
}

const codeOf = (subject: string): string => subject.slice('region:'.length)

/** A region inside a prefecture in both its versions. */
function moved({ name, from, before, after, left, joined }: Division): Region[] {
  const [code, next] = [codeOf(before), codeOf(after)]
  const inside = { name, inPartition: false }
  return [
    { ...inside, code, partOf: codeOf(left), validFrom: null, validTo: plusDays(from, -1), successors: [next] },
    { ...inside, code: next, partOf: codeOf(joined), validFrom: from, validTo: null, successors: [] },
  ]
}

/** Every region in every version, the province first. Source: GB/T 2260 as the national statistics bureau prints it. */
export const regions: readonly Region[] = [
  { ...reported(PROVINCE_CODE, '吉林省'), partOf: null },
  reported('220100', '长春市'),
  reported('220200', '吉林市'),
  reported('220300', '四平市'),
  reported('220400', '辽源市'),
  reported('220500', '通化市'),
  reported('220600', '白山市'),
  reported('220700', '松原市'),
  reported('220800', '白城市'),
  reported('222400', '延边朝鲜族自治州'),
  /** The province treats it as a prefecture; GB/T 2260 has no code for it. */
  reported('JL-CBS', '长白山保护开发区'),
  /** Run by the province and reported beside the prefectures, so 通化市 leaves it out. */
  reported('220581', '梅河口市'),
  /** What the source could not place in a region, residents of other provinces included (spec: E28). */
  reported('unassigned', '未分配'),
  ...divisions.flatMap(moved),
]

/** The id of a region as the subject of a number. */
function subjectOf(code: string): string {
  return `region:${code}`
}

const bySubject = new Map(regions.map((region) => [subjectOf(region.code), region]))

function isInForce({ validFrom, validTo }: Region, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** What a region is called; one inside another by that one too, since its name outlives its codes. */
function title({ name, partOf, inPartition, validTo }: Region): string {
  const whole = partOf === null ? undefined : bySubject.get(subjectOf(partOf))
  return inPartition || !whole ? name : `${name}（${validTo === null ? '属' : '原属'}${whole.name}）`
}

function named(region: Region): SubjectName {
  const { code, partOf } = region
  return { subject: subjectOf(code), name: title(region), partOf: partOf === null ? null : subjectOf(partOf) }
}

/**
 * The province and the regions its numbers are reported by on a day, the province first and 未分配
 * last. Those that name the province as `partOf` share no one and nothing, and together are the province (spec: E27).
 */
export function regionSubjects(day: Day): SubjectName[] {
  return regions.filter((region) => region.inPartition && isInForce(region, day)).map(named)
}

/** Regions inside one of the partition, in every version: reported beside it and counted in it already, so never added to it. */
export function innerSubjects(): SubjectName[] {
  return regions.filter(({ inPartition }) => !inPartition).map(named)
}

/** Every region a number of a day may be about. */
export function reportableSubjects(day: Day): SubjectName[] {
  const inner = regions.filter((region) => !region.inPartition && isInForce(region, day)).map(named)
  return [...regionSubjects(day), ...inner]
}

/** The name of a region of any version by its subject id; null where no region has it. */
export function subjectName(subject: string): string | null {
  const region = bySubject.get(subject)
  return region === undefined ? null : title(region)
}

/** The region inside which a subject of any version lies and is counted; null for those of the partition. */
export function containerOf(subject: string): string | null {
  const region = bySubject.get(subject)
  return region === undefined || region.inPartition || region.partOf === null ? null : subjectOf(region.partOf)
}

/** What a region that has another code on a day is called there, by the code of the day; null where it has none. */
export function namesakeOn(subject: string, day: Day): SubjectName | null {
  const before = regions.find(({ successors }) => successors.includes(codeOf(subject)))
  const region = regionOn(subject, day) ?? (before && isInForce(before, day) ? before : null)
  return region && named(region)
}

/** Whether a region of any version has this code. */
export function isRegionCode(code: string): boolean {
  return bySubject.has(subjectOf(code))
}

/** Whether a region of any version has this subject id. */
export function isSubject(id: string): boolean {
  return bySubject.has(id)
}

/** The region a subject id names on a day, following its successors; null where there is none, or more than one. */
export function regionOn(subject: string, day: Day): Region | null {
  const region = bySubject.get(subject)
  if (region === undefined || isInForce(region, day)) return region ?? null
  const [successor, ...others] = region.successors
  if (successor === undefined || others.length > 0) return null
  return regionOn(subjectOf(successor), day)
}

/** Whether a region is another one, or lies in it in the version of its code; false for codes nobody knows. */
export function isWithin(code: string, other: string): boolean {
  const region = bySubject.get(subjectOf(code))
  if (region === undefined) return false
  return code === other || (region.partOf !== null && isWithin(region.partOf, other))
}
