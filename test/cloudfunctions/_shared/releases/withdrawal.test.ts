import { readOpenFile } from '../../../../cloudfunctions/_shared/open-data/read-open-file'
import { confirmWithdrawal } from '../../../../cloudfunctions/_shared/releases/confirm-withdrawal'
import { contentHash } from '../../../../cloudfunctions/_shared/releases/content-hash'
import { dropWithdrawal } from '../../../../cloudfunctions/_shared/releases/drop-withdrawal'
import { archivedRelease, releaseOn } from '../../../../cloudfunctions/_shared/releases/read-archived-release'
import { currentStanding } from '../../../../cloudfunctions/_shared/releases/read-current-release'
import { releasesReader } from '../../../../cloudfunctions/_shared/releases/releases.reader'
import { withdrawRelease } from '../../../../cloudfunctions/_shared/releases/withdraw-release'
import type { Manifest } from '../../../../src/contract/release'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { approved, first, NEXT_SATURDAY, publish, readAt, SATURDAY, second } from './publication'

const SUNDAY = '2020-12-06T01:00:00.000Z'
const MONDAY = '2020-12-07T01:00:00.000Z'
const reason = '一家医院的数报错了单位'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

async function twoReleases(): Promise<{ before: string; wrong: string }> {
  const before = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
  await publish(fresh.database, before, SATURDAY)
  const wrong = await approved(fresh.database, NEXT_FRIDAY, 777_777, NEXT_SATURDAY)
  await publish(fresh.database, wrong, NEXT_SATURDAY)
  return { before, wrong }
}

async function withdraw(id: string, now = SUNDAY) {
  await withdrawRelease(fresh.database, { id, reason, confirm: id }, first.person, now)
  return confirmWithdrawal(fresh.database, { id, confirm: id }, second.person, now)
}

function open(path: string, now: string) {
  return readOpenFile(fresh.database, { path: `/open/${path}`, before: undefined, origin: '', now })
}

async function manifestOf(id: string, now: string): Promise<Manifest> {
  return JSON.parse((await open(`releases/${id}/manifest.json`, now)).file.body) as Manifest
}

describe('withdrawing a release', () => {
  it('takes two people, and nothing is seen of it before', async () => {
    const { wrong } = await twoReleases()
    await withdrawRelease(fresh.database, { id: wrong, reason, confirm: wrong }, first.person, SUNDAY)
    expect((await readAt(fresh.database, SUNDAY)).id).toBe(wrong)
    const alone = confirmWithdrawal(fresh.database, { id: wrong, confirm: wrong }, first.person, SUNDAY)
    await expect(alone).rejects.toMatchObject({ code: 'forbidden' })
    await confirmWithdrawal(fresh.database, { id: wrong, confirm: wrong }, second.person, SUNDAY)
    const again = confirmWithdrawal(fresh.database, { id: wrong, confirm: wrong }, second.person, SUNDAY)
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  it('takes its id, typed, and can be thought better of', async () => {
    const { wrong } = await twoReleases()
    const other = withdrawRelease(fresh.database, { id: wrong, reason, confirm: '2020-W48-1' }, first.person, SUNDAY)
    await expect(other).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path: 'confirm' }] })
    await withdrawRelease(fresh.database, { id: wrong, reason, confirm: wrong }, first.person, SUNDAY)
    await dropWithdrawal(fresh.database, { id: wrong }, second.person, SUNDAY)
    const dropped = confirmWithdrawal(fresh.database, { id: wrong, confirm: wrong }, second.person, SUNDAY)
    await expect(dropped).rejects.toMatchObject({ code: 'conflict' })
  })

  it('puts the release before in force again, and says that beside it', async () => {
    const { before, wrong } = await twoReleases()
    expect(await withdraw(wrong)).toEqual({ id: wrong, inForce: before })
    const { release, withdrawn } = await currentStanding(releasesReader(fresh.database))(SUNDAY)
    expect([release.id, release.asOf]).toEqual([before, FRIDAY])
    expect(withdrawn).toEqual([{ id: wrong, publishedAt: NEXT_SATURDAY, withdrawnAt: SUNDAY, reason }])
  })

  it('leaves an honest sentence where nothing else was published', async () => {
    const only = await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING)
    await publish(fresh.database, only, SATURDAY)
    await withdraw(only)
    await expect(readAt(fresh.database, SUNDAY)).rejects.toMatchObject({
      code: 'withdrawn',
      message: `发布 ${only} 已于 2020年12月6日 撤回：${reason}。现在没有生效的发布。`,
    })
  })

  it('leaves its tombstone under its link, on its days and in the open data, and leads to what holds', async () => {
    const { before, wrong } = await twoReleases()
    await withdraw(wrong)
    const said = {
      code: 'withdrawn',
      message: expect.stringContaining(`${reason}。现在生效的是发布 ${before}。`) as string,
    }
    await expect(archivedRelease(fresh.database, wrong, SUNDAY)).rejects.toMatchObject(said)
    await expect(releaseOn(fresh.database, '2020-12-05', MONDAY)).rejects.toMatchObject(said)
    await expect(open(`releases/${wrong}/figures.csv`, SUNDAY)).rejects.toMatchObject(said)
    const index = (await open(`releases/${wrong}/index.json`, SUNDAY)).file.body
    expect(JSON.parse(index)).toMatchObject({ status: '已撤回', reason, inForce: { release: before } })
    expect((await open('releases.json', SUNDAY)).file.body).toContain(reason)
    expect((await open('restatements.xml', SUNDAY)).file.body).toContain(`发布 ${wrong} 已撤回`)
    expect((await releaseOn(fresh.database, '2020-12-06', MONDAY)).id).toBe(before)
    expect((await releaseOn(fresh.database, '2020-12-04', MONDAY)).id).toBe(before)
  })

  it('deletes nothing, and leaves one chain of manifests that anybody can recompute', async () => {
    const { before, wrong } = await twoReleases()
    await withdraw(wrong)
    expect((await releasesReader(fresh.database).find(wrong))?.content.figures.length).toBeGreaterThan(0)
    const next = await approved(fresh.database, '2020-12-05', 800_000, SUNDAY)
    const release = await publish(fresh.database, next, MONDAY)
    expect(release.previous).toBe(before)
    const chain = await Promise.all([before, wrong, next].map((id) => manifestOf(id, MONDAY)))
    expect(chain.map(({ previous }) => previous)).toEqual([null, ...chain.slice(0, 2).map(contentHash)])
  })

  it('of an older one leaves what is in force alone', async () => {
    const { before, wrong } = await twoReleases()
    await withdraw(before)
    expect((await readAt(fresh.database, SUNDAY)).id).toBe(wrong)
    await withdraw(wrong, MONDAY)
    await expect(readAt(fresh.database, MONDAY)).rejects.toMatchObject({ code: 'withdrawn' })
  })

  it('happens once when two publishers confirm at once', async () => {
    const { wrong } = await twoReleases()
    await withdrawRelease(fresh.database, { id: wrong, reason, confirm: wrong }, first.person, SUNDAY)
    const both = [second.person, 'cloudbase:publisher-3'].map((person) =>
      confirmWithdrawal(fresh.database, { id: wrong, confirm: wrong }, person, SUNDAY),
    )
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
