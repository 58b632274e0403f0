import * as v from 'valibot'
import { demonstrationHospitals } from '../../../../local-cloudbase/demonstration/hospitals/demonstration-hospitals'
import { InternetHospital } from '../../../../src/contract/internet-hospital'
import { licenceFacts, licenceState, verificationYears } from '../../../../src/contract/licence-state'
import { Organisation } from '../../../../src/contract/organisation'

const { organisations, hospitals } = demonstrationHospitals()

test('sixty internet hospitals stand in all eleven regions, in both modes, and every one is marked as invented', () => {
  expect([organisations.length, hospitals.length]).toEqual([44, 60])
  expect(new Set(hospitals.map(({ hospital }) => hospital.region)).size).toBe(11)
  expect(hospitals.filter(({ hospital }) => hospital.mode === 'stand-alone')).toHaveLength(16)
  const all = [...hospitals.map((one) => one.hospital), ...organisations.map((one) => one.organisation)]
  expect(all.filter(({ synthetic }) => !synthetic)).toEqual([])
})

test('each keeps to the contract, and names its own', () => {
  for (const { hospital } of hospitals) expect(v.safeParse(InternetHospital, hospital).issues).toBeUndefined()
  for (const { organisation } of organisations) expect(v.safeParse(Organisation, organisation).issues).toBeUndefined()
  expect(new Set(hospitals.map(({ hospital }) => hospital.name)).size).toBe(60)
  expect(new Set(hospitals.map(({ hospital }) => hospital.licence.number)).size).toBe(60)
})

test('on the last day of the demonstration every licence state occurs, and most are in force', () => {
  const states = hospitals.map(({ hospital: { licence, standing, mode, physical } }) => {
    const beds = organisations.find(({ id }) => id === physical)?.organisation.beds ?? null
    const years = verificationYears({ beds, standsAlone: mode === 'stand-alone' })
    return licenceState(licenceFacts(licence, standing, years), '2020-11-27')
  })
  expect(new Set(states)).toEqual(new Set(['valid', 'expiring', 'expired', 'suspended', 'revoked', 'unknown']))
  expect(states.filter((state) => state === 'valid').length).toBeGreaterThan(40)
})

test('none is licensed for more than the hospital it relies on, and nobody is called by mistake', () => {
  for (const { hospital } of hospitals) {
    const licensed = organisations.find(({ id }) => id === hospital.physical)?.organisation.licence?.subjects ?? []
    expect(hospital.licence.subjects.filter((subject) => !licensed.includes(subject))).toEqual([])
    for (const { number } of hospital.phones) expect(number).toMatch(/^043\d-0/)
  }
})
