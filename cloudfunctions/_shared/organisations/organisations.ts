/** An institution as the centre's bulletins print it; the name may be short. */
export interface Organisation {
  id: string
  name: string
}

/** The hospitals of the bulletin of 2020-11-27. Full names and codes come with the listing. */
export const organisations: readonly Organisation[] = [
  { id: 'jilin-university-first-hospital', name: '吉林大学第一医院' },
  { id: 'jilin-university-first-hospital-second-campus', name: '吉林大学第一医院（二部）' },
  { id: 'jilin-university-second-hospital', name: '吉林大学第二医院' },
  { id: 'jilin-university-china-japan-union-hospital', name: '吉林大学中日联谊医院' },
  { id: 'jilin-university-stomatological-hospital', name: '吉林大学口腔医院' },
  { id: 'provincial-peoples-hospital', name: '省人民医院' },
  { id: 'provincial-chinese-medicine-academy-first-hospital', name: '省中医药科学院第一临床医院' },
  { id: 'provincial-maternal-child-hospital', name: '省妇幼保健院' },
  { id: 'provincial-brain-hospital', name: '省脑科医院' },
  { id: 'provincial-tuberculosis-hospital', name: '省结核病医院' },
  { id: 'provincial-occupational-disease-hospital', name: '省职业病防治院' },
  { id: 'provincial-cancer-hospital', name: '省肿瘤医院' },
  { id: 'provincial-qianwei-hospital', name: '省前卫医院' },
  { id: 'provincial-faw-general-hospital', name: '省一汽总医院' },
]

const byName = new Map(organisations.map((organisation) => [organisation.name, organisation]))
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))

/** The organisation printed under exactly this name, or null: a name is never guessed. */
export function organisationNamed(name: string): Organisation | null {
  return byName.get(name) ?? null
}

export function organisationWithId(id: string): Organisation | null {
  return byId.get(id) ?? null
}
