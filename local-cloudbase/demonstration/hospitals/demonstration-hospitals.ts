import type { InternetHospital, Service } from '../../../src/contract/internet-hospital'
import { services } from '../../../src/contract/internet-hospital'
import type { Organisation } from '../../../src/contract/organisation'
import { randomOf } from '../year/random'
import { hours } from './hours'
import { licenceOf, lifeOf } from './licences'
import { type Place, places, sorts, words } from './names'

const SEED = 'demonstration-hospitals-2020'
/** Internet hospitals of their own, beside the second names of all physical hospitals. */
const STAND_ALONE = 16

export interface DemonstrationOrganisation {
  id: string
  organisation: Organisation
}
export interface DemonstrationHospital {
  id: string
  hospital: InternetHospital
}

/** A local number never begins with 0, so nobody is called by mistake. */
const phoneNumber = (place: Place, number: number): string => `${place.area}-0${String(number).padStart(7, '0')}`

const own = { aliases: [], formerNames: [], synthetic: true }

/** About ten metres. */
const roundedTo4 = (degrees: number): number => Math.round(degrees * 10_000) / 10_000

function organisationOf(place: Place, number: number): DemonstrationOrganisation {
  const random = randomOf(SEED, `organisation ${number}`)
  const sort = sorts[number % 3 === 0 ? 0 : Math.floor(random() * sorts.length)] ?? sorts[0]
  const word = words[number % words.length] ?? ''
  const beds = 60 + Math.floor(random() * 1200)
  return {
    id: `demo-hospital-${number}`,
    organisation: {
      ...own,
      name: `${place.name}${word}${sort.word}`,
      address: `${place.name}${word}街${10 + number}号（演示）`,
      position: {
        latitude: roundedTo4(place.latitude + (random() - 0.5) / 20),
        longitude: roundedTo4(place.longitude + (random() - 0.5) / 20),
      },
      phones: [{ purpose: 'switchboard', number: phoneNumber(place, number), extension: null }],
      hours: hours[2] ?? null,
      region: place.code,
      standing: 'open',
      creditCode: null,
      institutionCode: null,
      class: sort.class,
      level: beds > 600 ? '3' : '2',
      grade: beds > 900 ? '1' : '2',
      partOf: null,
      countedSeparately: false,
      beds,
      acceptsHealthCard: random() < 0.8,
      licence: {
        ...licenceOf(place, 9000 + number, sort.subjects),
        validFrom: '2016-01-01',
        validTo: '2030-12-31',
        verification: { day: '2020-01-15', result: 'passed' },
      },
    },
  }
}

function entrancesOf(name: string, number: number): InternetHospital['entrances'] {
  const app = {
    kind: 'mini-program' as const,
    name,
    appId: `wx${String(number).padStart(16, '0')}`,
    path: 'pages/index/index',
  }
  const web = { kind: 'web' as const, name: '网页版', url: `https://hospital-${number}.example/` }
  return number % 3 === 0 ? [app, web] : number % 3 === 1 ? [web] : [{ kind: 'official-account', name }]
}

function phonesOf(place: Place, number: number): InternetHospital['phones'] {
  const extension = number % 4 === 0 ? '8' : null
  return [
    { purpose: 'consultation', number: phoneNumber(place, 1000 + number), extension },
    { purpose: 'complaint', number: phoneNumber(place, 2000 + number), extension: null },
  ]
}

function hospitalOf(
  relied: DemonstrationOrganisation,
  place: Place,
  number: number,
  standsAlone: boolean,
): DemonstrationHospital {
  const random = randomOf(SEED, `internet hospital ${number}`)
  const { organisation } = relied
  const licensed = organisation.licence?.subjects ?? []
  const subjects = licensed.filter((_, index) => index === 0 || random() < 0.7)
  const offered: Service[] = services.filter((service) => service === 'follow-up' || random() < 0.45)
  const name = standsAlone
    ? `${place.name}${words[(number + 7) % words.length] ?? ''}云医互联网医院`
    : `${organisation.name}互联网医院`
  return {
    id: `demo-internet-hospital-${number}`,
    hospital: {
      ...own,
      aliases: standsAlone ? [] : [`${organisation.name.slice(place.name.length)}线上`],
      name,
      address: organisation.address,
      position: organisation.position,
      phones: phonesOf(place, number),
      hours: hours[number % hours.length] ?? null,
      mode: standsAlone ? 'stand-alone' : 'second-name',
      physical: relied.id,
      region: place.code,
      standing: lifeOf(number).standing,
      licence: licenceOf(place, number, subjects),
      services: offered,
      entrances: entrancesOf(name, number),
      supervision: { name: `${place.name}卫生健康行政部门（演示）`, number: phoneNumber(place, 3000) },
      doctors: random() < 0.8 ? { count: 5 + Math.floor(random() * 120), asOf: '2020-10-31' } : null,
      followUpOnly: random() < 0.85,
    },
  }
}

/** Sixty internet hospitals of all regions, in both modes and every state, and the hospitals they rely on; all invented, alike on every machine. */
export function demonstrationHospitals(): {
  organisations: DemonstrationOrganisation[]
  hospitals: DemonstrationHospital[]
} {
  const located = places.flatMap((place) => Array.from({ length: place.hospitals }, () => place))
  const relied = located.map((place, index) => ({ place, one: organisationOf(place, index + 1) }))
  const secondNames = relied.map(({ place, one }, index) => hospitalOf(one, place, index + 1, false))
  const others = relied.filter((_, index) => index % 2 === 0).slice(0, STAND_ALONE)
  const standAlone = others.map(({ place, one }, index) => hospitalOf(one, place, relied.length + index + 1, true))
  return { organisations: relied.map(({ one }) => one), hospitals: [...secondNames, ...standAlone] }
}
