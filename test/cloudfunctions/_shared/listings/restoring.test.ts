import { discardListing } from '../../../../cloudfunctions/_shared/listings/discard-listing'
import { refuseListing } from '../../../../cloudfunctions/_shared/listings/refuse-listing'
import { restoreListing } from '../../../../cloudfunctions/_shared/listings/restore-listing'
import { approveListing } from '../../../../cloudfunctions/_shared/listings/approve-listing'
import {
  showComparison,
  showNames,
  showOwn,
  showQueue,
} from '../../../../cloudfunctions/_shared/listings/show-listings'
import { submitListing } from '../../../../cloudfunctions/_shared/listings/submit-listing'
import { aLicence, anInternetHospital, anOrganisation } from '../../../a-hospital'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { drafted, editor, NOW, published, reviewer, submitted } from './desk'

const other = 'cloudbase:listing-editor-2'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

describe('An earlier revision', () => {
  it('is drafted anew on what is in force, and is in force again once somebody else approves it', async () => {
    const { database } = fresh
    const { listing: id } = await published(database, anOrganisation())
    await published(database, anOrganisation({ beds: 600 }), { id, base: 1 })
    const restored = await restoreListing(database, { id, number: 1, reason: '床位填错了' }, editor, NOW)
    expect(restored).toMatchObject({ number: 3, base: 2, state: 'draft', content: anOrganisation() })
    await submitListing(database, { id, number: 3 }, editor, NOW)
    await approveListing(database, { id, number: 3 }, reviewer, NOW)
    expect(
      await showComparison(database, { id, number: 3 }, { person: reviewer, roles: ['listing-reviewer'] }),
    ).toMatchObject({ inForce: 3, current: anOrganisation() })
  })

  it('brings back a listing that was withdrawn', async () => {
    const { database } = fresh
    const { listing: id } = await published(database, anOrganisation())
    await published(database, null, { id, base: 1 })
    expect((await showNames(database)).names).toMatchObject([{ id, standing: 'withdrawn' }])
    await restoreListing(database, { id, number: 1, reason: '撤错了' }, editor, NOW)
    await submitListing(database, { id, number: 3 }, editor, NOW)
    await approveListing(database, { id, number: 3 }, reviewer, NOW)
    expect((await showNames(database)).names).toMatchObject([{ id, name: '测试一医院', standing: 'in-force' }])
  })

  it('is not restored where it is in force, or withdrew the listing', async () => {
    const { database } = fresh
    const { listing: id } = await published(database, anOrganisation())
    const again = (number: number) => restoreListing(database, { id, number, reason: '恢复' }, editor, NOW)
    await expect(again(1)).rejects.toMatchObject({ code: 'conflict' })
    await published(database, null, { id, base: 1 })
    await expect(again(2)).rejects.toMatchObject({ code: 'conflict' })
    await expect(again(9)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('A draft', () => {
  it('is given up by its proposer only, also while it waits, and then waits no longer', async () => {
    const { database } = fresh
    const { listing: id, number } = await submitted(database, anOrganisation())
    await expect(discardListing(database, { id, number }, other, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await showOwn(database, editor)).revisions).toHaveLength(1)
    expect((await showQueue(database)).revisions).toHaveLength(1)
    await discardListing(database, { id, number }, editor, NOW)
    expect(await discardListing(database, { id, number }, editor, NOW)).toMatchObject({ state: 'discarded' })
    expect((await showOwn(database, editor)).revisions).toEqual([])
    expect((await showQueue(database)).revisions).toEqual([])
    await expect(approveListing(database, { id, number }, reviewer, NOW)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is not given up once it is in force', async () => {
    const { database } = fresh
    const { listing: id, number } = await published(database, anOrganisation())
    await expect(discardListing(database, { id, number }, editor, NOW)).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('A comparison', () => {
  it('says what stands in the way, and what others changed since', async () => {
    const { database } = fresh
    const { listing: relied } = await published(database, anOrganisation())
    const { listing: id } = await published(database, anInternetHospital({ physical: relied }))
    const wider = anInternetHospital({ physical: relied, doctors: { count: 9, asOf: '2020-11-01' } })
    const { number } = await drafted(database, wider, { id, base: 1 })
    await published(database, anInternetHospital({ physical: relied, followUpOnly: false }), { id, base: 1 })
    const compared = await showComparison(database, { id, number }, { person: reviewer, roles: ['listing-reviewer'] })
    expect(compared).toMatchObject({ inForce: 3, faults: [], withImport: false, may: [] })
    expect(compared.own.map(({ path }) => path)).toEqual(['doctors', 'doctors.count', 'doctors.asOf'])
    expect(compared.theirs).toEqual([{ path: 'followUpOnly', old: 'true', new: 'false' }])
  })
})

describe('A merger', () => {
  const into = (id: string, target: string) =>
    drafted(fresh.database, null, { id, base: 1, mergedInto: target }).then(({ number }) =>
      submitListing(fresh.database, { id, number }, editor, NOW),
    )

  it('keeps what relies on the hospital within its subjects, and it from being withdrawn', async () => {
    const { listing: old } = await published(fresh.database, anOrganisation())
    const { listing: narrow } = await published(
      fresh.database,
      anOrganisation({ name: '测试二医院', licence: aLicence({ number: '测机构0002', subjects: ['03'] }) }),
    )
    const { listing: whole } = await published(fresh.database, anOrganisation({ name: '测试三医院' }))
    await published(fresh.database, anInternetHospital({ physical: old }))
    await expect(into(old, narrow)).rejects.toMatchObject({ code: 'invalid-input' })
    const { number } = await into(old, whole)
    await approveListing(fresh.database, { id: old, number }, reviewer, NOW)
    await expect(published(fresh.database, null, { id: whole, base: 1 })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })

  it('goes into nothing that is withdrawn, of another kind, or leads back', async () => {
    const { listing: one } = await published(fresh.database, anOrganisation())
    const { listing: other } = await published(fresh.database, anOrganisation({ name: '测试二医院' }))
    const { listing: online } = await published(fresh.database, anInternetHospital({ physical: one }))
    await expect(into(online, other)).rejects.toMatchObject({ code: 'invalid-input' })
    const there = await into(other, one)
    await expect(into(one, other)).resolves.toMatchObject({ state: 'in-review' })
    await approveListing(fresh.database, { id: other, number: there.number }, reviewer, NOW)
    await expect(approveListing(fresh.database, { id: one, number: 2 }, reviewer, NOW)).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})

describe('An approval', () => {
  it('counts for what was read only, not for what the editor worded anew meanwhile', async () => {
    const { listing: id, number } = await drafted(fresh.database, anOrganisation())
    const { proposedAt } = await submitListing(fresh.database, { id, number }, editor, NOW)
    const approve = () => approveListing(fresh.database, { id, number, proposedAt }, reviewer, NOW)
    await refuseListing(fresh.database, { id, number, reply: '请改' }, reviewer, NOW)
    const later = '2020-11-27T11:00:00.000Z'
    await drafted(fresh.database, anOrganisation({ beds: 9 }), { id, number, now: later })
    await submitListing(fresh.database, { id, number }, editor, later)
    await expect(approve()).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('What one may do with a revision', () => {
  const asEditor = { person: editor, roles: ['listing-editor', 'listing-reviewer'] } as const
  const asReviewer = { person: reviewer, roles: ['listing-reviewer'] } as const

  it('is to word, submit or give up one’s own, and to decide on another’s', async () => {
    const { database } = fresh
    const { listing: id, number } = await drafted(database, anOrganisation())
    const may = async (onlooker: typeof asEditor | typeof asReviewer) =>
      (await showComparison(database, { id, number }, onlooker)).may
    expect([await may(asEditor), await may(asReviewer)]).toEqual([['edit', 'submit', 'discard'], []])
    await submitListing(database, { id, number }, editor, NOW)
    expect([await may(asEditor), await may(asReviewer)]).toEqual([['discard'], ['approve', 'refuse']])
    await approveListing(database, { id, number }, reviewer, NOW)
    expect([await may(asEditor), await may(asReviewer)]).toEqual([[], []])
  })

  it('is to bring a stale draft onto what is in force before anything else', async () => {
    const { database } = fresh
    const { listing: id } = await published(database, anOrganisation())
    const { number } = await drafted(database, anOrganisation({ beds: 600 }), { id, base: 1 })
    await published(database, anOrganisation({ beds: 700 }), { id, base: 1 })
    expect((await showComparison(database, { id, number }, asEditor)).may).toEqual(['rebase', 'discard'])
  })

  it('is nothing but to give it up once its listing was withdrawn', async () => {
    const { database } = fresh
    const { listing: id } = await published(database, anOrganisation())
    const { number } = await drafted(database, anOrganisation({ beds: 600 }), { id, base: 1 })
    await published(database, null, { id, base: 1 })
    expect((await showComparison(database, { id, number }, asEditor)).may).toEqual(['discard'])
  })
})
