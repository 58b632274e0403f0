import type { Day, Instant } from '../../../src/contract/day'
import type { FollowUpTopic } from '../../../src/contract/follow-ups'

/** Something one person said; handing over and resolving are said too. */
export interface Remark {
  at: Instant
  by: string
  text: string
}

/** Work on one thing, as it is kept; persons by their ids. `due` is a civil day in China, inclusive. */
export interface StoredFollowUp {
  _id: string
  topic: FollowUpTopic
  text: string
  openedAt: Instant
  openedBy: string
  assignee: string
  due: Day
  state: 'open' | 'resolved'
  resolution: { at: Instant; by: string; reason: string } | null
  comments: Remark[]
  /** Everybody who has a part in it. */
  people: string[]
  /** Until when each of them has read it. */
  read: { person: string; until: Instant }[]
}

export function isOverdue({ state, due }: StoredFollowUp, today: Day): boolean {
  return state === 'open' && due < today
}

/** What others added since this person looked last; the opening counts as one. */
export function unreadBy({ openedAt, openedBy, comments, people, read }: StoredFollowUp, person: string): number {
  if (!people.includes(person)) return 0
  const until = read.find((mark) => mark.person === person)?.until ?? ''
  const said = [{ at: openedAt, by: openedBy }, ...comments]
  return said.filter(({ at, by }) => at > until && by !== person).length
}

/** With everything said until now read by this person. */
export function readBy(followUp: StoredFollowUp, person: string, until: Instant): StoredFollowUp {
  const others = followUp.read.filter((mark) => mark.person !== person)
  return { ...followUp, read: [...others, { person, until }] }
}

function joined(people: readonly string[], ...more: string[]): string[] {
  return [...new Set([...people, ...more])]
}

/** With a remark; whoever makes it has a part in it from then on, and has read what stands above. */
export function withRemark(followUp: StoredFollowUp, remark: Remark): StoredFollowUp {
  const { comments, people } = followUp
  const next = { ...followUp, comments: [...comments, remark], people: joined(people, remark.by) }
  return readBy(next, remark.by, remark.at)
}

export function handedOver(followUp: StoredFollowUp, assignee: string, due: Day, remark: Remark): StoredFollowUp {
  const next = { ...followUp, assignee, due, people: joined(followUp.people, assignee) }
  return withRemark(next, remark)
}

export function resolved(followUp: StoredFollowUp, reason: string, at: Instant, by: string): StoredFollowUp {
  const next: StoredFollowUp = { ...followUp, state: 'resolved', resolution: { at, by, reason } }
  return withRemark(next, { at, by, text: `处理完毕：${reason}` })
}
