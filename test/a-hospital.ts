import type { InternetHospital } from '../src/contract/internet-hospital'
import type { Licence } from '../src/contract/licence'
import type { ListingContent } from '../src/contract/listing-revision'
import type { Organisation } from '../src/contract/organisation'

const institution = {
  aliases: [],
  formerNames: [],
  address: null,
  position: null,
  phones: [],
  hours: null,
  synthetic: false,
}

export function aLicence(wish: Partial<Licence> = {}): Licence {
  return {
    number: '测22010001',
    issuer: '省卫生健康委',
    validFrom: '2019-06-01',
    validTo: '2024-05-31',
    subjects: ['03', '07'],
    verification: { day: '2020-06-10', result: 'passed' },
    ...wish,
  }
}

export function anOrganisation(wish: Partial<Organisation> = {}): ListingContent {
  const organisation: Organisation = {
    ...institution,
    name: '测试一医院',
    region: '220100',
    standing: 'open',
    creditCode: null,
    institutionCode: null,
    class: 'A100',
    level: '3',
    grade: '1',
    partOf: null,
    countedSeparately: false,
    beds: 500,
    acceptsHealthCard: null,
    licence: aLicence({ number: '测机构0001', validTo: '2030-12-31' }),
    ...wish,
  }
  return { kind: 'organisation', organisation }
}

export function anInternetHospital(wish: Partial<InternetHospital> = {}): ListingContent {
  const hospital: InternetHospital = {
    ...institution,
    name: '测试一医院互联网医院',
    phones: [{ purpose: 'consultation', number: '0431-01234567', extension: null }],
    mode: 'second-name',
    physical: 'org-0001',
    region: '220100',
    standing: 'open',
    licence: aLicence(),
    services: ['follow-up'],
    entrances: [],
    supervision: { name: '省卫生健康委', number: '12320' },
    doctors: null,
    followUpOnly: true,
    ...wish,
  }
  return { kind: 'internet-hospital', hospital }
}
