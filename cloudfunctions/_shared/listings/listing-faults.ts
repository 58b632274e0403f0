import { clinicalSubjects } from '../../../src/contract/code-systems'
import type { InternetHospital } from '../../../src/contract/internet-hospital'
import type { ListingContent } from '../../../src/contract/listing-revision'
import type { Organisation } from '../../../src/contract/organisation'
import { isRegionCode } from '../regions/regions'
import { checksOut } from './credit-code'
import { type CurrentListings, entryLedTo, entryWith, organisationIn } from './current-listings'
import { isShown, nameOf } from './listing-entry'

/** One thing that stands in the way of a listing: its field, and what to do. */
export interface Fault {
  path: string
  message: string
}

/** An internet hospital may do no more than the hospital it relies on is licensed for (spec: A04). */
function hospitalFaults(current: CurrentListings, hospital: InternetHospital): Fault[] {
  const { physical, licence } = hospital
  const relied = organisationIn(current, physical)
  if (relied === null) return [{ path: 'physical', message: `没有编号为 ${physical} 的机构，请先登记实体医院。` }]
  const { name, licence: own } = relied.organisation
  if (own === null) return [{ path: 'physical', message: `${name}还没有登记执业许可，请先补上它的诊疗科目。` }]
  const tooMany = licence.subjects.filter((subject) => !own.subjects.includes(subject))
  if (tooMany.length === 0) return []
  const named = tooMany.map((subject) => clinicalSubjects[subject]).join('、')
  return [{ path: 'licence.subjects', message: `${named}不在${name}的诊疗科目之内。` }]
}

/** The internet hospitals in force that rely on an organisation, through mergers too. */
function relyingOn(current: CurrentListings, id: string): InternetHospital[] {
  return current.entries.flatMap((entry) =>
    entry.content.kind === 'internet-hospital' &&
    isShown(entry) &&
    entryLedTo(current, entry.content.hospital.physical)?.id === id
      ? [entry.content.hospital]
      : [],
  )
}

function isPartOfItself(current: CurrentListings, id: string, partOf: string): boolean {
  const seen = new Set([id])
  for (
    let whole: string | null = partOf;
    whole !== null;
    whole = organisationIn(current, whole)?.organisation.partOf ?? null
  ) {
    if (seen.has(whole)) return true
    seen.add(whole)
  }
  return false
}

function organisationFaults(current: CurrentListings, id: string, { partOf, licence }: Organisation): Fault[] {
  const faults: Fault[] = []
  if (partOf !== null && organisationIn(current, partOf) === null)
    faults.push({ path: 'partOf', message: `没有编号为 ${partOf} 的机构。` })
  if (partOf !== null && isPartOfItself(current, id, partOf))
    faults.push({ path: 'partOf', message: '一家机构不能是自己的院区。' })
  const narrowed = relyingOn(current, id).flatMap((hospital) => {
    const lost = hospital.licence.subjects.filter((subject) => !licence?.subjects.includes(subject))
    return lost.length > 0 ? [hospital.name] : []
  })
  if (narrowed.length > 0)
    faults.push({ path: 'licence', message: `${narrowed.join('、')}的诊疗科目会超出范围，请先修改。` })
  return faults
}

/** What keeps a listing from going into another one: that must be in force, of its kind, and fit for all that relies on it. */
function mergerFaults(current: CurrentListings, id: string, into: string): Fault[] {
  const [own, target] = [entryWith(current, id), entryLedTo(current, into)]
  const fault = (message: string): Fault[] => [{ path: 'mergedInto', message }]
  if (target === null || !isShown(target) || target.id === id) return fault('要并入的条目不在册，请另选一个。')
  if (own?.content.kind !== target.content.kind) return fault('机构和互联网医院不能互相并入。')
  if (target.content.kind === 'internet-hospital') return []
  const { licence } = target.content.organisation
  const names = relyingOn(current, id).flatMap((hospital) =>
    licence && hospital.licence.subjects.every((subject) => licence.subjects.includes(subject)) ? [] : [hospital.name],
  )
  return names.length === 0 ? [] : fault(`${names.join('、')}的诊疗科目会超出范围，请先修改。`)
}

/**
 * What keeps a content from being in force under an id, or the listing from being withdrawn (a content of null) or
 * merged into another one; nothing where it may be.
 */
export function faultsOf(
  current: CurrentListings,
  id: string,
  content: ListingContent | null,
  mergedInto: string | null = null,
): Fault[] {
  if (mergedInto !== null) return mergerFaults(current, id, mergedInto)
  if (content === null) {
    const names = relyingOn(current, id).map(({ name }) => name)
    return names.length === 0 ? [] : [{ path: 'id', message: `${names.join('、')}还依托它，请先修改。` }]
  }
  const before = entryWith(current, id)
  if (before !== null && before.content.kind !== content.kind)
    return [{ path: 'content.kind', message: '一个编号不能从机构变成互联网医院，也不能反过来。' }]
  const { region } = content.kind === 'organisation' ? content.organisation : content.hospital
  const elsewhere = region !== null && !isRegionCode(region) ? [{ path: 'region', message: '没有这个地区。' }] : []
  return [
    ...elsewhere,
    ...(content.kind === 'organisation'
      ? organisationFaults(current, id, content.organisation)
      : hospitalFaults(current, content.hospital)),
  ]
}

/** What somebody should look at; real institutions get codes wrong, so nothing of it stands in the way (domain, section 3). */
export function questionsOf(current: CurrentListings, id: string, content: ListingContent): string[] {
  const questions: string[] = []
  if (content.kind === 'organisation') {
    const { creditCode } = content.organisation
    if (creditCode !== null && !checksOut(creditCode)) questions.push('统一社会信用代码的校验位不对，请核对。')
  }
  const own = content.kind === 'organisation' ? null : content.hospital.licence.number
  for (const other of current.entries) {
    if (other.id === id || other.withdrawn !== null || other.mergedInto !== null) continue
    const sameName =
      nameOf(other) === (content.kind === 'organisation' ? content.organisation.name : content.hospital.name)
    const sameNumber = other.content.kind === 'internet-hospital' && other.content.hospital.licence.number === own
    if (sameName || sameNumber) questions.push(`和 ${other.id}（${nameOf(other)}）可能是同一家。`)
  }
  return questions
}
