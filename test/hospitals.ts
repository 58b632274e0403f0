import type { InternetHospital } from '../src/contract/internet-hospital'
import type { OpeningHours, OpenSpan } from '../src/contract/opening-hours'
import type { Organisation } from '../src/contract/organisation'
import type { ListingContent, ListingEntry } from '../cloudfunctions/_shared/listings/listing-entry'

export const PUBLISHED = '2020-11-27T02:00:00.000Z'

const everyDay = (spans: OpenSpan[]): OpenSpan[][] => Array.from({ length: 7 }, () => spans)
export const workingDays: OpeningHours = {
  week: [...Array.from({ length: 5 }, (): OpenSpan[] => [[480, 1020]]), [], []],
  holidays: [],
  exceptions: [],
}
export const always: OpeningHours = { week: everyDay([[0, 1440]]), holidays: [[0, 1440]], exceptions: [] }
/** From 17:00 until 02:00 of the next day. */
export const nights: OpeningHours = { week: everyDay([[1020, 1560]]), holidays: null, exceptions: [] }

const own = { aliases: [], formerNames: [], synthetic: true }

export function organisation(changes: Partial<Organisation> = {}): Organisation {
  return {
    ...own,
    name: '长春松岭医院',
    address: '长春松岭街1号（演示）',
    position: { latitude: 43.886, longitude: 125.325 },
    phones: [{ purpose: 'switchboard', number: '0431-00000001', extension: null }],
    hours: always,
    region: '220100',
    standing: 'open',
    creditCode: null,
    institutionCode: null,
    class: 'A100',
    level: '3',
    grade: '1',
    partOf: null,
    countedSeparately: false,
    beds: 800,
    acceptsHealthCard: true,
    licence: {
      number: '演示220100900001',
      issuer: '长春卫生健康行政部门（演示）',
      validFrom: '2016-01-01',
      validTo: '2030-12-31',
      subjects: ['03', '04', '05', '07'],
      verification: { day: '2020-01-15', result: 'passed' },
    },
    ...changes,
  }
}

export function internetHospital(changes: Partial<InternetHospital> = {}): InternetHospital {
  return {
    ...own,
    name: '长春松岭医院互联网医院',
    address: '长春松岭街1号（演示）',
    position: { latitude: 43.886, longitude: 125.325 },
    phones: [
      { purpose: 'consultation', number: '0431-01000001', extension: null },
      { purpose: 'complaint', number: '0431-02000001', extension: '8' },
    ],
    hours: workingDays,
    mode: 'second-name',
    physical: 'org-1',
    region: '220100',
    standing: 'open',
    licence: {
      number: '演示2201000001',
      issuer: '长春卫生健康行政部门（演示）',
      validFrom: '2019-06-01',
      validTo: '2024-05-31',
      subjects: ['03', '05'],
      verification: { day: '2020-06-10', result: 'passed' },
    },
    services: ['follow-up', 'prescription'],
    entrances: [],
    supervision: { name: '长春卫生健康行政部门（演示）', number: '0431-03000001' },
    doctors: { count: 24, asOf: '2020-10-31' },
    followUpOnly: true,
    ...changes,
  }
}

export type Entered = Omit<ListingEntry, 'changed'>

export function entered(id: string, content: ListingContent, changes: Partial<Entered> = {}): Entered {
  return {
    id,
    revision: 1,
    content,
    publishedAt: PUBLISHED,
    confirmedOn: '2020-11-20',
    mergedInto: null,
    withdrawn: null,
    syllables: '',
    ...changes,
  }
}

export const hospitalEntry = (id: string, changes: Partial<InternetHospital> = {}, entry: Partial<Entered> = {}) =>
  entered(id, { kind: 'internet-hospital', hospital: internetHospital(changes) }, entry)
export const organisationEntry = (id: string, changes: Partial<Organisation> = {}) =>
  entered(id, { kind: 'organisation', organisation: organisation(changes) })
