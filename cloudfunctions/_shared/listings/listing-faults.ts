import { clinicalSubjects } from '../../../src/contract/code-systems'
import type { InternetHospital } from '../../../src/contract/internet-hospital'
import type { ListingContent } from '../../../src/contract/listing-revision'
import type { Organisation } from '../../../src/contract/organisation'
import { isRegionCode } from '../regions/regions'
import { checksOut } from './credit-code'
import { type CurrentListings, entryWith, organisationIn } from './current-listings'
import { nameOf } from './listing-entry'

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
  const narrowed = current.entries.flatMap(({ content, withdrawn }) => {
    if (content.kind === 'organisation' || withdrawn !== null || content.hospital.physical !== id) return []
    const lost = content.hospital.licence.subjects.filter((subject) => !licence?.subjects.includes(subject))
    return lost.length > 0 ? [content.hospital.name] : []
  })
  if (narrowed.length > 0)
    faults.push({ path: 'licence', message: `${narrowed.join('、')}的诊疗科目会超出范围，请先修改。` })
  return faults
}

/** Names of the internet hospitals in force that rely on an organisation. */
function relyingOn(current: CurrentListings, id: string): string[] {
  return current.entries.flatMap(({ content, withdrawn, mergedInto }) =>
    content.kind === 'internet-hospital' && content.hospital.physical === id && !withdrawn && !mergedInto
      ? [content.hospital.name]
      : [],
  )
}

/** What keeps a content from being in force under an id, null for a withdrawal; nothing where it may be. */
export function faultsOf(current: CurrentListings, id: string, content: ListingContent | null): Fault[] {
  if (content === null) {
    const names = relyingOn(current, id)
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
