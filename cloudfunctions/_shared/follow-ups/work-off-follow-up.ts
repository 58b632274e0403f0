import type { Day, Instant } from '../../../src/contract/day'
import type { FollowUpThread, FollowUpTopic } from '../../../src/contract/follow-ups'
import { auditWriter } from '../audit/audit.writer'
import { knownOn } from '../calendar/calendar'
import { calendarKept } from '../calendar/calendar.reader'
import { workingDaysAfter } from '../calendar/working-days'
import { dayInChina } from '../rpc/clock'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { type Assignees, readAssignees } from './assignees.reader'
import { handedOver, readBy, resolved, type StoredFollowUp, withRemark } from './follow-up'
import { followUpWith } from './follow-ups.reader'
import { followUpsWriter } from './follow-ups.writer'
import { toldThread } from './told-follow-up'

/** Who does it, when, and whether they may see what is about this topic though they have no part in it. */
export interface Doing {
  person: string
  now: Instant
  mayLook: (topic: FollowUpTopic) => boolean
}

type Change = (before: StoredFollowUp) => StoredFollowUp

function mustBeOpen(followUp: StoredFollowUp): void {
  if (followUp.state === 'resolved') throw new Refusal('conflict', '这一项已经处理完毕，不能再改；有新情况请另开一项。')
}

async function found(store: Store, id: string, { person, mayLook }: Doing): Promise<StoredFollowUp> {
  const followUp = await followUpWith(store, id)
  if (followUp === null) throw new Refusal('not-found', '没有这一项跟进。')
  if (!followUp.people.includes(person) && !mayLook(followUp.topic))
    throw new Refusal('forbidden', '这一项跟进不在您的授权范围内。')
  return followUp
}

function assigneeWith(assignees: Assignees, code: string): string {
  const person = assignees.personWith(code)
  if (person !== null) return person
  throw new Refusal('invalid-input', '这位负责人现在没有工作授权，请另选一位。', [
    { path: 'assignee', message: '请另选一位' },
  ])
}

async function told(database: Database, followUp: StoredFollowUp, { person, now }: Doing, assignees?: Assignees) {
  const today = dayInChina(now)
  return toldThread(followUp, assignees ?? (await readAssignees(database, today)), { person, today })
}

async function changed(database: Database, id: string, action: string, doing: Doing, change: Change) {
  const { person, now } = doing
  const after = await database.transaction(async (store) => {
    const before = await found(store, id, doing)
    mustBeOpen(before)
    const next = change(before)
    await followUpsWriter(store).put(next)
    await auditWriter(store).add({ at: now, actor: person, action, target: id, outcome: 'done', note: '' })
    return next
  })
  return told(database, after, doing)
}

/** Shows a follow-up with all that was said, and marks it as read by who looks. */
export async function showFollowUp(database: Database, id: string, doing: Doing): Promise<FollowUpThread> {
  const { person, now } = doing
  const seen = await database.transaction(async (store) => {
    const before = await found(store, id, doing)
    if (!before.people.includes(person)) return before
    const next = readBy(before, person, now)
    await followUpsWriter(store).put(next)
    return next
  })
  return told(database, seen, doing)
}

async function dueAfter(database: Database, today: Day, workingDays: number): Promise<Day> {
  return workingDaysAfter(today, workingDays, knownOn(await calendarKept(database), today))
}

interface Wish {
  id: string
  topic: FollowUpTopic
  text: string
  assignee: string
  workingDays: number
}

/** Opens a follow-up due after so many working days; the same id again is the same one. Refuses with `invalid-input`. */
export async function openFollowUp(database: Database, wish: Wish, doing: Doing): Promise<FollowUpThread> {
  const { person, now } = doing
  const today = dayInChina(now)
  const assignees = await readAssignees(database, today)
  const assignee = assigneeWith(assignees, wish.assignee)
  const { id: _id, topic, text, workingDays } = wish
  const opened: StoredFollowUp = {
    _id,
    topic,
    text,
    openedAt: now,
    openedBy: person,
    assignee,
    due: await dueAfter(database, today, workingDays),
    state: 'open',
    resolution: null,
    comments: [],
    people: [...new Set([person, assignee])],
    read: [{ person, until: now }],
  }
  const stands = await database.transaction(async (store) => {
    const earlier = await followUpWith(store, _id)
    if (earlier !== null) return earlier.openedBy === person ? earlier : null
    await followUpsWriter(store).put(opened)
    const event = { at: now, actor: person, action: 'follow-ups.open', target: _id, outcome: 'done', note: '' } as const
    await auditWriter(store).add(event)
    return opened
  })
  if (stands === null) throw new Refusal('conflict', '这个编号已经有另一项跟进，请重新打开页面再试。')
  return told(database, stands, doing, assignees)
}

/** Adds what somebody says. Refuses with `not-found`, `forbidden` and `conflict` (resolved). */
export function commentOn(database: Database, id: string, text: string, doing: Doing): Promise<FollowUpThread> {
  const remark = { at: doing.now, by: doing.person, text }
  return changed(database, id, 'follow-ups.comment', doing, (before) => withRemark(before, remark))
}

/** Ends it, with what came of it. Refuses as `commentOn` does. */
export function resolve(database: Database, id: string, reason: string, doing: Doing): Promise<FollowUpThread> {
  return changed(database, id, 'follow-ups.resolve', doing, (before) =>
    resolved(before, reason, doing.now, doing.person),
  )
}

/** Gives it to somebody else until another day. Refuses as `commentOn` does, and with `invalid-input`. */
export async function assign(
  database: Database,
  { id, assignee: code, workingDays }: { id: string; assignee: string; workingDays: number },
  doing: Doing,
): Promise<FollowUpThread> {
  const today = dayInChina(doing.now)
  const assignee = assigneeWith(await readAssignees(database, today), code)
  const remark = { at: doing.now, by: doing.person, text: '已转交，期限重新计算。' }
  const due = await dueAfter(database, today, workingDays)
  return changed(database, id, 'follow-ups.assign', doing, (before) => handedOver(before, assignee, due, remark))
}
