import type { ClinicalSubject } from '../../../src/contract/code-systems'
import type { InternetHospital } from '../../../src/contract/internet-hospital'
import type { Licence } from '../../../src/contract/licence'
import type { Place } from './names'

/** How a licence stands on 2020-11-27: most are in force, and every other state occurs. */
const lives: readonly (Pick<Licence, 'validFrom' | 'validTo' | 'verification'> & {
  standing: InternetHospital['standing']
})[] = [
  {
    validFrom: '2019-06-01',
    validTo: '2024-05-31',
    verification: { day: '2020-06-10', result: 'passed' },
    standing: 'open',
  },
  {
    validFrom: '2020-03-15',
    validTo: '2025-03-14',
    verification: { day: '2020-03-15', result: 'passed' },
    standing: 'open',
  },
  {
    validFrom: '2018-09-01',
    validTo: '2023-08-31',
    verification: { day: '2020-09-02', result: 'passed' },
    standing: 'open',
  },
  {
    validFrom: '2018-01-16',
    validTo: '2021-01-15',
    verification: { day: '2020-01-20', result: 'passed' },
    standing: 'open',
  },
  {
    validFrom: '2017-11-01',
    validTo: '2020-10-31',
    verification: { day: '2019-11-03', result: 'passed' },
    standing: 'open',
  },
  {
    validFrom: '2019-02-01',
    validTo: '2024-01-31',
    verification: { day: '2020-02-11', result: 'deferred' },
    standing: 'open',
  },
  {
    validFrom: '2019-04-01',
    validTo: '2024-03-31',
    verification: { day: '2020-04-08', result: 'passed' },
    standing: 'suspended',
  },
  {
    validFrom: '2016-05-01',
    validTo: '2021-04-30',
    verification: { day: '2019-05-06', result: 'failed' },
    standing: 'revoked',
  },
  { validFrom: '2019-08-01', validTo: '2024-07-31', verification: null, standing: 'open' },
]
const IN_FORCE = 3

/** How the licence of the internet hospital with a number stands. */
export function lifeOf(number: number) {
  const life =
    number % 5 === 4 ? lives[IN_FORCE + (Math.floor(number / 5) % (lives.length - IN_FORCE))] : lives[number % IN_FORCE]
  if (!life) throw new Error('no such life')
  return life
}

export function licenceOf(place: Place, number: number, subjects: readonly ClinicalSubject[]): Licence {
  const { validFrom, validTo, verification } = lifeOf(number)
  return {
    number: `演示${place.code.replace('JL-CBS', '229900')}${String(number).padStart(4, '0')}`,
    issuer: `${place.name}卫生健康行政部门（演示）`,
    validFrom,
    validTo,
    subjects: [...subjects],
    verification,
  }
}
