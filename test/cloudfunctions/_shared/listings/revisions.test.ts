import { approveListing } from '../../../../cloudfunctions/_shared/listings/approve-listing'
import { publishListings } from '../../../../cloudfunctions/_shared/listings/publish-listings'
import { bindIdentity } from '../../../../cloudfunctions/_shared/people/identities.writer'
import {
  readHospital,
  readLicence,
  readListings,
  rememberedListings,
} from '../../../../cloudfunctions/_shared/listings/read-listings'
import { refuseListing } from '../../../../cloudfunctions/_shared/listings/refuse-listing'
import { showComparison, showListing, showQueue } from '../../../../cloudfunctions/_shared/listings/show-listings'
import { submitListing } from '../../../../cloudfunctions/_shared/listings/submit-listing'
import { listingOf } from '../../../../src/contract/listing-rows'
import { aLicence, anInternetHospital, anOrganisation } from '../../../a-hospital'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { drafted, editor, NOW, published, reviewer, submitted } from './desk'

let fresh: FreshDatabase
const other = 'cloudbase:listing-reviewer-2'

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

async function rows(since?: number, now = NOW) {
  const answer = await readListings(rememberedListings(fresh.database), { since }, now)
  return { ...answer, listings: answer.rows.map((row) => listingOf(row, answer.hours)) }
}

describe('a listing', () => {
  it('is in force once it is drafted, submitted and approved by somebody else', async () => {
    const hospital = await published(fresh.database, anOrganisation())
    expect([hospital.listing, hospital.number, hospital.state]).toEqual(['org-0001', 1, 'published'])
    const { listing, number } = await submitted(fresh.database, anInternetHospital())
    expect((await rows()).listings).toEqual([])
    await expect(approveListing(fresh.database, { id: listing, number }, editor, NOW)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const approved = await approveListing(fresh.database, { id: listing, number }, reviewer, NOW)
    expect(approved).toMatchObject({ listing: 'ih-0001', state: 'published', reviewedBy: reviewer })
    expect((await rows()).listings).toMatchObject([
      {
        id: 'ih-0001',
        name: '测试一医院互联网医院',
        level: '3',
        class: 'A100',
        phone: '043101234567',
        subjects: ['03', '07'],
      },
    ])
  })

  it('is not approved by its proposer under another name', async () => {
    const { listing: id, number } = await submitted(fresh.database, anOrganisation())
    await bindIdentity(fresh.database, editor, reviewer)
    await expect(approveListing(fresh.database, { id, number }, reviewer, NOW)).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await approveListing(fresh.database, { id, number }, other, NOW)).toMatchObject({ state: 'published' })
  })

  it('approved twice, or by two at once, is in force once', async () => {
    await published(fresh.database, anOrganisation())
    const { listing: id, number } = await submitted(fresh.database, anInternetHospital())
    const outcomes = await Promise.allSettled(
      [reviewer, other, reviewer].map((one) => approveListing(fresh.database, { id, number }, one, NOW)),
    )
    const states = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.reviewedBy] : []))
    expect(new Set(states).size).toBe(1)
    expect((await rows()).version).toBe(2)
  })

  it('that changed meanwhile is refused as stale, and both changes are shown field by field', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    const mine = await submitted(fresh.database, anInternetHospital({ services: ['follow-up', 'prescription'] }), {
      id: 'ih-0001',
      base: 1,
    })
    await published(fresh.database, anInternetHospital({ followUpOnly: false }), { id: 'ih-0001', base: 1 })
    const ref = { id: 'ih-0001', number: mine.number }
    await expect(approveListing(fresh.database, ref, reviewer, NOW)).rejects.toMatchObject({ code: 'conflict' })
    expect(await showComparison(fresh.database, ref, { person: reviewer, roles: ['listing-reviewer'] })).toMatchObject({
      inForce: 3,
      theirs: [{ path: 'followUpOnly', old: 'true', new: 'false' }],
      own: [{ path: 'services', old: '["follow-up"]', new: '["follow-up","prescription"]' }],
    })
    const late = await drafted(fresh.database, anInternetHospital(), { id: 'ih-0001', base: 1 })
    await expect(
      submitListing(fresh.database, { id: 'ih-0001', number: late.number }, editor, NOW),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(drafted(fresh.database, anInternetHospital(), { id: 'ih-0001', base: 9 })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await drafted(fresh.database, anInternetHospital(), { id: 'ih-0001', base: 3 })).toMatchObject({ number: 5 })
  })

  it('given back can be worded anew by its proposer, and nobody else', async () => {
    await published(fresh.database, anOrganisation())
    const { listing: id, number } = await submitted(fresh.database, anInternetHospital())
    await refuseListing(fresh.database, { id, number, reply: '电话不对' }, reviewer, NOW)
    expect((await showListing(fresh.database, { id })).history).toMatchObject([{ state: 'refused', reply: '电话不对' }])
    const again = await drafted(fresh.database, anInternetHospital({ followUpOnly: false }), { id, number })
    expect([again.number, again.state]).toEqual([number, 'draft'])
    await expect(submitListing(fresh.database, { id, number }, other, NOW)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('waits for its time and is then put in force by the timer, to the second', async () => {
    await published(fresh.database, anOrganisation())
    const at = '2020-12-01T00:00:00.000Z'
    const waiting = await published(fresh.database, anInternetHospital(), { effectiveFrom: at })
    expect(waiting.state).toBe('scheduled')
    expect((await showQueue(fresh.database)).revisions).toMatchObject([{ listing: 'ih-0001', state: 'scheduled' }])
    expect(await publishListings(fresh.database, '2020-11-30T23:59:59.999Z')).toBe(0)
    expect(await publishListings(fresh.database, at)).toBe(1)
    expect(await publishListings(fresh.database, at)).toBe(0)
    expect((await rows(undefined, at)).listings).toHaveLength(1)
  })

  it('withdrawn leaves a tombstone, and its earlier revisions', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    const { version } = await rows()
    await published(fresh.database, null, { id: 'ih-0001', base: 1 })
    const later = '2020-11-27T10:01:00.000Z'
    expect(await rows(version, later)).toMatchObject({ rows: [], withdrawn: ['ih-0001'] })
    expect(await readHospital(rememberedListings(fresh.database), { id: 'ih-0001' }, later)).toMatchObject({
      hospital: null,
      tombstone: { name: '测试一医院互联网医院', reason: '登记' },
    })
    expect((await showListing(fresh.database, { id: 'ih-0001' })).history.map(({ state }) => state)).toEqual([
      'published',
      'superseded',
    ])
    await published(fresh.database, anInternetHospital(), { id: 'ih-0001', base: 2 })
    expect((await rows(undefined, '2020-11-27T10:02:00.000Z')).listings).toHaveLength(1)
  })

  it('merged into another leads there, and is found by its old name for 24 months', async () => {
    await published(fresh.database, anOrganisation())
    await published(
      fresh.database,
      anInternetHospital({ name: '旧名互联网医院', licence: aLicence({ number: '测2' }) }),
    )
    await published(fresh.database, anInternetHospital())
    const { version } = await rows()
    await published(fresh.database, null, { id: 'ih-0001', base: 1, mergedInto: 'ih-0002' })
    const later = '2020-11-27T10:01:00.000Z'
    const delta = await rows(version, later)
    expect(delta.withdrawn).toEqual(['ih-0001'])
    expect(delta.listings).toMatchObject([{ id: 'ih-0002', otherNames: ['旧名互联网医院'] }])
    expect(await readHospital(rememberedListings(fresh.database), { id: 'ih-0001' }, later)).toMatchObject({
      hospital: { id: 'ih-0002' },
    })
    expect((await rows(undefined, '2022-11-28T10:00:00.000Z')).listings).toMatchObject([{ otherNames: [] }])
  })
})

describe('the licence check', () => {
  const check = async (text: string) => (await readLicence(rememberedListings(fresh.database), { text }, NOW)).check

  it('knows a number or a name however it is written, and never calls anything forged', async () => {
    await published(fresh.database, anOrganisation())
    await published(fresh.database, anInternetHospital())
    for (const text of ['测22010001', ' 测２２０１-0001 ', '测试一医院互联网医院'])
      expect(await check(text)).toMatchObject({
        outcome: 'registered',
        number: '测22010001',
        registeredOn: '2019-06-01',
      })
    expect(await check('测99999999')).toEqual({ outcome: 'not-registered' })
    await published(fresh.database, anInternetHospital({ licence: aLicence({ number: '测4' }) }))
    expect(await check('测试一医院互联网医院')).toMatchObject({
      outcome: 'several',
      names: [{ id: 'ih-0001' }, { id: 'ih-0002' }],
    })
  })
})
