import { approveAnnouncement } from '../../../../cloudfunctions/_shared/announcements/approve-announcement'
import { draftAnnouncement } from '../../../../cloudfunctions/_shared/announcements/draft-announcement'
import { dropAnnouncement } from '../../../../cloudfunctions/_shared/announcements/drop-announcement'
import { showAnnouncements } from '../../../../cloudfunctions/_shared/announcements/show-announcements'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { currentStanding } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { readServed } from '../../../../cloudfunctions/_shared/releases/read-published-documents'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import type { Announcement } from '../../../../src/contract/announcement'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved as approvedRelease, NEXT_SATURDAY, publish, SATURDAY } from '../releases/publication'

const [writer, other] = ['cloudbase:publisher-1', 'cloudbase:publisher-2']
const [FROM, TO] = ['2020-11-28T10:00:00.000Z', '2020-12-28T10:00:00.000Z']
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const draft = (wish: Partial<Announcement> = {}, now = SATURDAY) => {
  const { tone = 'info', words = '系统今晚维护', scope = 'everything', from = FROM, to = TO } = wish
  return draftAnnouncement(fresh.database, { tone, words, scope, from, to }, writer, now)
}
const approve = (id: string, person = other, now = SATURDAY) => approveAnnouncement(fresh.database, { id }, person, now)

/** What a fresh instance answers residents, beside the numbers. */
async function toldAt(now: string) {
  const standing = await currentStanding(releasesReader(fresh.database))(now)
  return (await readServed(fresh.database, standing, { now })).announcements
}

async function firstRelease(): Promise<void> {
  await publish(fresh.database, await approvedRelease(fresh.database, FRIDAY, 1, FRIDAY_EVENING), SATURDAY)
}

describe('an announcement', () => {
  it('comes with the release once another person has approved it, before its time too', async () => {
    await firstRelease()
    const { id } = await draft({ scope: 'metric:health-card-uses', tone: 'warning' })
    expect(await toldAt(SATURDAY)).toBeUndefined()
    await approve(id)
    expect(await toldAt(SATURDAY)).toEqual([
      { id, tone: 'warning', words: '系统今晚维护', scope: 'metric:health-card-uses', from: FROM, to: TO },
    ])
  })

  it('comes no longer once its time is over, to the millisecond', async () => {
    await firstRelease()
    await approve((await draft()).id)
    expect(await toldAt('2020-12-28T09:59:59.999Z')).toHaveLength(1)
    expect(await toldAt(TO)).toBeUndefined()
  })

  it('costs residents no further document', async () => {
    await firstRelease()
    const cost = async (): Promise<number> => {
      fresh.meter.clear()
      await toldAt(SATURDAY)
      return fresh.meter.direct.documentsExamined
    }
    const before = await cost()
    await approve((await draft()).id)
    expect([before, await cost()]).toEqual([1, 1])
  })

  it('is not approved by who wrote it, nor twice', async () => {
    const { id } = await draft()
    await expect(approve(id, writer)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await Promise.all([approve(id), approve(id)])).toMatchObject([{ approvedBy: other }, { approvedBy: other }])
    const { events } = await showAudit(fresh.database, 0)
    expect(events.map(({ actor, action }) => [actor, action])).toEqual([
      [writer, 'announcements.draft'],
      [other, 'announcements.approve'],
    ])
  })

  it('stays when a release is published later, and is no part of what is hashed', async () => {
    await firstRelease()
    const { id } = await draft()
    await approve(id)
    const later = await approvedRelease(fresh.database, NEXT_FRIDAY, 2, NEXT_SATURDAY)
    const release = await publish(fresh.database, later, NEXT_SATURDAY)
    expect((await toldAt(NEXT_SATURDAY))?.map((one) => one.id)).toEqual([id])
    const { id: _, publishedAt: _at, sha256, manifest: _m, manifestSha256: _h, ...content } = release
    expect(contentHash(content)).toBe(sha256)
    expect(JSON.stringify(content)).not.toContain(id)
  })

  it('approved before anything was published is there with the first release', async () => {
    await approve((await draft()).id)
    await expect(toldAt(SATURDAY)).rejects.toMatchObject({ code: 'not-found' })
    await firstRelease()
    expect(await toldAt(SATURDAY)).toHaveLength(1)
  })

  it('is taken back from residents at once, and cannot be approved again', async () => {
    await firstRelease()
    const { id } = await draft()
    await approve(id)
    const withdraw = () => dropAnnouncement(fresh.database, { id }, writer, SATURDAY)
    expect(await withdraw()).toMatchObject({ state: 'withdrawn' })
    expect(await withdraw()).toMatchObject({ state: 'withdrawn' })
    expect(await toldAt(SATURDAY)).toBeUndefined()
    await expect(approve(id)).rejects.toMatchObject({ code: 'conflict' })
    const { announcements } = await showAnnouncements(fresh.database)
    expect(announcements.map(({ state }) => state)).toEqual(['withdrawn'])
  })

  it('that is over already is neither written nor approved', async () => {
    await expect(draft({}, TO)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path: 'to' }] })
    const { id } = await draft()
    await expect(approve(id, other, TO)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is one of at most ten that stand at once', async () => {
    const ids: string[] = []
    for (let number = 0; number < 11; number += 1) ids.push((await draft()).id)
    for (const id of ids.slice(0, 10)) await approve(id)
    await expect(approve(ids[10] ?? '')).rejects.toMatchObject({ code: 'conflict' })
    await dropAnnouncement(fresh.database, { id: ids[0] ?? '' }, writer, SATURDAY)
    expect(await approve(ids[10] ?? '')).toMatchObject({ state: 'approved' })
  })

  it('and a release published at once both stand', async () => {
    const id = await approvedRelease(fresh.database, FRIDAY, 1, FRIDAY_EVENING)
    const announcement = await draft()
    await Promise.all([publish(fresh.database, id, SATURDAY), approve(announcement.id)])
    expect((await toldAt(SATURDAY))?.map((one) => one.id)).toEqual([announcement.id])
  })
})
