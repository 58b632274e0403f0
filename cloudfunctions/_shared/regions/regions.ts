import type { Day } from '../../../src/contract/day'
import type { SubjectName } from '../../../src/contract/series'

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
  /** The bureau's set with cut-off 2020-06-30 is the first to show the new code; the exact day is not stated there. */
  {
    code: '220381',
    name: '公主岭市',
    partOf: '220300',
    inPartition: false,
    validFrom: null,
    validTo: '2020-06-29',
    successors: ['220184'],
  },
  {
    code: '220184',
    name: '公主岭市',
    partOf: '220100',
    inPartition: false,
    validFrom: '2020-06-30',
    validTo: null,
    successors: [],
  },
]

/** The id of a region as the subject of a number. */
function subjectOf(code: string): string {
  return `region:${code}`
}

const bySubject = new Map(regions.map((region) => [subjectOf(region.code), region]))

function isInForce({ validFrom, validTo }: Region, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/**
 * The province and the regions its numbers are reported by on a day, the province first and 未分配
 * last. Those that name the province as `partOf` share no one and nothing, and together are the province (spec: E27).
 */
export function regionSubjects(day: Day): SubjectName[] {
  return regions
    .filter((region) => region.inPartition && isInForce(region, day))
    .map(({ code, name, partOf }) => ({
      subject: subjectOf(code),
      name,
      partOf: partOf === null ? null : subjectOf(partOf),
    }))
}

/** The name of a region of any version by its subject id; null where no region has it. */
export function subjectName(subject: string): string | null {
  return bySubject.get(subject)?.name ?? null
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
