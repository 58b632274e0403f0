import { mergingOf, withChanges } from '../../../../src/features/listing-desk/merging'
import { changesBetween } from '../../../../cloudfunctions/_shared/listings/field-changes'
import { aLicence, anInternetHospital } from '../../../a-hospital'

const base = anInternetHospital()
const changed = (wish: Parameters<typeof anInternetHospital>[0]) => changesBetween(base, anInternetHospital(wish))

describe('What two people changed since the same revision', () => {
  it('is kept of each where the other did not touch it', () => {
    const merging = mergingOf(changed({ followUpOnly: false }), changed({ address: '人民大街1号' }))
    expect(merging.clashes).toEqual([])
    expect(merging.own.map(({ path }) => path)).toEqual(['followUpOnly'])
    expect(withChanges(anInternetHospital({ address: '人民大街1号' }), merging.own)).toEqual(
      anInternetHospital({ address: '人民大街1号', followUpOnly: false }),
    )
  })

  it('is no clash where both say the same', () => {
    const both = changed({ followUpOnly: false })
    expect(mergingOf(both, both)).toMatchObject({ clashes: [], own: [] })
  })

  it('clashes where both say something else of one thing, parts that belong together as one', () => {
    const doctors = (count: number) => ({ doctors: { count, asOf: '2020-11-20' } })
    const { clashes } = mergingOf(
      changed({ ...doctors(3), licence: aLicence({ issuer: '市卫生健康委' }) }),
      changed({ ...doctors(4), licence: aLicence({ number: '测22010009' }) }),
    )
    expect(clashes.map(({ place }) => place)).toEqual(['doctors'])
  })

  it('makes something of nothing, and nothing of something', () => {
    const told = anInternetHospital({ doctors: { count: 3, asOf: '2020-11-20' } })
    expect(withChanges(base, changesBetween(base, told))).toEqual(told)
    expect(withChanges(told, changesBetween(told, base))).toEqual(base)
  })
})
