import { readListings, rememberedListings } from '../../../../cloudfunctions/_shared/listings/read-listings'
import { showListing } from '../../../../cloudfunctions/_shared/listings/show-listings'
import { isPractising, licenceState } from '../../../../src/contract/licence-state'
import { listingOf } from '../../../../src/contract/listing-rows'
import { aLicence, anInternetHospital, anOrganisation } from '../../../a-hospital'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { published, submitted } from './desk'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('what an internet hospital may do', () => {
  it('is no more than the hospital it relies on is licensed for', async () => {
    await published(fresh.database, anOrganisation())
    const wide = anInternetHospital({ licence: aLicence({ subjects: ['03', '12', '50'] }) })
    await expect(submitted(fresh.database, wide)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'licence.subjects', message: '口腔科、中医科不在测试一医院的诊疗科目之内。' }],
    })
  })

  it('cannot be said before that hospital’s licence is known', async () => {
    await published(fresh.database, anOrganisation({ licence: null }))
    await expect(submitted(fresh.database, anInternetHospital())).rejects.toMatchObject({
      issues: [{ path: 'physical' }],
    })
    await expect(submitted(fresh.database, anInternetHospital({ physical: 'org-0009' }))).rejects.toMatchObject({
      issues: [{ path: 'physical' }],
    })
  })

  it('ends with that hospital’s own licence where it is its second name, and not where it stands alone', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    await published(
      fresh.database,
      anInternetHospital({ mode: 'stand-alone', name: '独立互联网医院', licence: aLicence({ number: '测3' }) }),
    )
    await published(fresh.database, anOrganisation({ standing: 'suspended' }), { id: 'org-0001', base: 1 })
    const answer = await readListings(rememberedListings(fresh.database), {}, '2020-11-27T10:01:00.000Z')
    const listings = answer.rows.map((row) => listingOf(row, answer.hours))
    const states = listings.map(({ licence, physical }) => licenceState(licence, '2020-11-27', physical))
    expect(states).toEqual(['suspended', 'valid'])
    expect(states.map(isPractising)).toEqual([false, true])
  })

  it('keeps the organisation it relies on from being withdrawn', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    await expect(submitted(fresh.database, null, { id: 'org-0001', base: 1 })).rejects.toMatchObject({
      issues: [{ path: 'id', message: '测试一医院互联网医院还依托它，请先修改。' }],
    })
  })

  it('is not narrowed behind its back', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    const narrow = anOrganisation({ licence: aLicence({ subjects: ['07'] }) })
    await expect(submitted(fresh.database, narrow, { id: 'org-0001', base: 1 })).rejects.toMatchObject({
      issues: [{ path: 'licence', message: '测试一医院互联网医院的诊疗科目会超出范围，请先修改。' }],
    })
  })
})

describe('an organisation', () => {
  it('cannot be a campus of itself', async () => {
    await published(fresh.database, anOrganisation())
    await published(
      fresh.database,
      anOrganisation({ name: '测试一医院（二部）', partOf: 'org-0001', countedSeparately: true }),
    )
    await expect(
      submitted(fresh.database, anOrganisation({ partOf: 'org-0002' }), { id: 'org-0001', base: 1 }),
    ).rejects.toMatchObject({
      issues: [{ path: 'partOf' }],
    })
  })

  it('with a credit code whose last character is wrong is asked about, not refused', async () => {
    const questions = async (creditCode: string) => {
      const { listing: id } = await submitted(fresh.database, anOrganisation({ creditCode }))
      return (await showListing(fresh.database, { id })).questions
    }
    expect(await questions('12330000470051726F')).toEqual([])
    expect(await questions('12330000470051726E')).toEqual(['统一社会信用代码的校验位不对，请核对。'])
  })
})
