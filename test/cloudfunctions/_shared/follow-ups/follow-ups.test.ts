import { readAssignees } from '../../../../cloudfunctions/_shared/follow-ups/assignees.reader'
import { showFollowUps } from '../../../../cloudfunctions/_shared/follow-ups/show-follow-ups'
import {
  assign,
  commentOn,
  type Doing,
  openFollowUp,
  resolve,
  showFollowUp,
} from '../../../../cloudfunctions/_shared/follow-ups/work-off-follow-up'
import { giveGrant } from '../../../../cloudfunctions/_shared/people/give-grant'
import type { Role } from '../../../../src/contract/action'
import { FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const ID = 'f'.repeat(32)
const [CHECKER, REPORTER, STRANGER] = ['cloudbase:checker', 'cloudbase:reporter', 'cloudbase:stranger']
const topic = { kind: 'value', metric: 'health-card-uses', subject: 'region:220000', day: FRIDAY } as const
let fresh: FreshDatabase

const by = (person: string, minute = 0): Doing => ({
  person,
  now: `2020-11-27T09:${String(minute).padStart(2, '0')}:00.000Z`,
  mayLook: () => person !== STRANGER,
})

async function codeOf(note: string): Promise<string> {
  const { all } = await readAssignees(fresh.database, FRIDAY)
  return all.find((one) => one.note === note)?.code ?? ''
}

async function give(person: string, role: Role, note: string): Promise<void> {
  const grant = { person, role, scope: 'everything', to: null, note }
  await giveGrant(fresh.database, grant, 'cloudbase:admin', '2020-11-20T00:00:00.000Z')
}

async function opened(minute = 0) {
  const wish = { id: ID, topic, text: '和省院核对', assignee: await codeOf('填报的小王'), workingDays: 2 }
  return openFollowUp(fresh.database, wish, by(CHECKER, minute))
}

const mine = (person: string, now = '2020-11-27T10:00:00.000Z') => showFollowUps(fresh.database, person, now)

beforeEach(async () => {
  fresh = await freshDatabase()
  await give(CHECKER, 'checker', '核对的小李')
  await give(REPORTER, 'reporter', '填报的小王')
})
afterEach(() => fresh.close())

describe('a follow-up', () => {
  it('is given to somebody by note and role, due after working days, once however often it is sent', async () => {
    const [first, again] = await Promise.all([opened(), opened()])
    expect(first).toMatchObject({ assignee: { note: '填报的小王', roles: ['reporter'] }, due: '2020-12-01' })
    expect(again.id).toBe(first.id)
    expect(JSON.stringify(first)).not.toContain('cloudbase:')
    expect(await mine(REPORTER)).toMatchObject({ unread: 1, overdue: 0, followUps: [{ isMine: true, unread: 1 }] })
    expect(await mine(CHECKER)).toMatchObject({ unread: 0, followUps: [{ isMine: false }] })
  })

  it('counts what is unread for each person until they look', async () => {
    await opened()
    await showFollowUp(fresh.database, ID, by(REPORTER, 1))
    expect((await mine(REPORTER)).unread).toBe(0)
    await commentOn(fresh.database, ID, '已打过电话', by(REPORTER, 2))
    await commentOn(fresh.database, ID, '等回复', by(REPORTER, 3))
    expect([(await mine(CHECKER)).unread, (await mine(REPORTER)).unread]).toEqual([2, 0])
    const thread = await showFollowUp(fresh.database, ID, by(CHECKER, 4))
    expect(thread.comments.map(({ text, by: { note } }) => [text, note])).toEqual([
      ['已打过电话', '填报的小王'],
      ['等回复', '填报的小王'],
    ])
    expect((await mine(CHECKER)).unread).toBe(0)
  })

  it('is overdue after its day', async () => {
    await opened()
    expect((await mine(REPORTER, '2020-12-01T10:00:00.000Z')).overdue).toBe(0)
    expect(await mine(REPORTER, '2020-12-02T00:00:00.000Z')).toMatchObject({
      overdue: 1,
      followUps: [{ overdue: true }],
    })
  })

  it('is resolved with a reason, and then stands as it is', async () => {
    await opened()
    expect(await resolve(fresh.database, ID, '省院已更正', by(REPORTER, 1))).toMatchObject({
      state: 'resolved',
      resolution: { reason: '省院已更正' },
    })
    await expect(commentOn(fresh.database, ID, '再说', by(CHECKER, 2))).rejects.toMatchObject({ code: 'conflict' })
    expect((await mine(CHECKER)).followUps).toMatchObject([{ state: 'resolved', unread: 1 }])
  })

  it('is handed to somebody else, who reads of it, and keeps its history', async () => {
    await opened()
    await give('cloudbase:third', 'viewer', '看数的小张')
    const wish = { id: ID, assignee: await codeOf('看数的小张'), workingDays: 5 }
    expect(await assign(fresh.database, wish, by(CHECKER, 1))).toMatchObject({
      assignee: { note: '看数的小张' },
      due: '2020-12-04',
    })
    expect((await mine('cloudbase:third')).unread).toBe(2)
    const nobody = { ...wish, assignee: '0'.repeat(16) }
    await expect(assign(fresh.database, nobody, by(CHECKER, 2))).rejects.toMatchObject({
      issues: [{ path: 'assignee' }],
    })
  })

  it('is not for whoever has no part in it and no grant for what it is about', async () => {
    await opened()
    await expect(showFollowUp(fresh.database, ID, by(STRANGER))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(showFollowUp(fresh.database, 'e'.repeat(32), by(CHECKER))).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
