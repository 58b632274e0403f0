import type { Organisation } from '../../../src/contract/organisation'
import type { DemonstrationOrganisation } from './demonstration-hospitals'

/** The hospitals of the bulletin of 2020-11-27 by the ids the cloud counts them under, and the names printed there. */
export const printed: readonly (readonly [id: string, name: string])[] = [
  ['jilin-university-first-hospital', '吉林大学第一医院'],
  ['jilin-university-first-hospital-second-campus', '吉林大学第一医院（二部）'],
  ['jilin-university-second-hospital', '吉林大学第二医院'],
  ['jilin-university-china-japan-union-hospital', '吉林大学中日联谊医院'],
  ['jilin-university-stomatological-hospital', '吉林大学口腔医院'],
  ['provincial-peoples-hospital', '省人民医院'],
  ['provincial-chinese-medicine-academy-first-hospital', '省中医药科学院第一临床医院'],
  ['provincial-maternal-child-hospital', '省妇幼保健院'],
  ['provincial-brain-hospital', '省脑科医院'],
  ['provincial-tuberculosis-hospital', '省结核病医院'],
  ['provincial-occupational-disease-hospital', '省职业病防治院'],
  ['provincial-cancer-hospital', '省肿瘤医院'],
  ['provincial-qianwei-hospital', '省前卫医院'],
  ['provincial-faw-general-hospital', '省一汽总医院'],
]

/** The campus the bulletin prints, and counts, beside the hospital it belongs to (spec: E40). */
const CAMPUS = 'jilin-university-first-hospital-second-campus'
const CAMPUS_OF = 'jilin-university-first-hospital'

/** What the bulletin says of them is their names; everything else stays unknown. */
const unknown: Omit<Organisation, 'name'> = {
  aliases: [],
  formerNames: [],
  address: null,
  position: null,
  phones: [],
  hours: null,
  synthetic: false,
  region: null,
  standing: null,
  creditCode: null,
  institutionCode: null,
  class: null,
  level: null,
  grade: null,
  partOf: null,
  countedSeparately: false,
  beds: null,
  acceptsHealthCard: null,
  licence: null,
}

/** The organisations the real environment begins with. */
export const bulletinOrganisations: readonly DemonstrationOrganisation[] = printed.map(([id, name]) => ({
  id,
  organisation: {
    ...unknown,
    name,
    partOf: id === CAMPUS ? CAMPUS_OF : null,
    countedSeparately: id === CAMPUS,
  },
}))
