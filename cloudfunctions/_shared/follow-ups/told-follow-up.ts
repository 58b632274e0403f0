import type { Day } from '../../../src/contract/day'
import type { Who } from '../../../src/contract/entry'
import type { Assignee, FollowUp, FollowUpThread, FollowUpTopic } from '../../../src/contract/follow-ups'
import { nameOfSubject } from '../organisations/subject-name'
import { metricWithId } from '../metrics/registry'
import { isOverdue, type StoredFollowUp, unreadBy } from './follow-up'

/** How persons are called. */
export interface Naming {
  named: (person: string) => Assignee
}

/** Who looks, and on which civil day in China. */
export interface Reader {
  person: string
  today: Day
}

const LINK = 'link:'

function topicWords(topic: FollowUpTopic): string {
  if (topic.kind === 'report') return `上报批次 ${topic.report.slice(0, 8)}`
  if (topic.kind === 'link')
    return `${nameOfSubject(`organisation:${topic.subject.slice(LINK.length)}`).replace(/^organisation:/, '')}的接口`
  return `${nameOfSubject(topic.subject)}，${metricWithId(topic.metric)?.name ?? topic.metric}`
}

function whoOf({ roles: [role = ''], note }: Assignee): Who {
  return { role, note }
}

/** A follow-up as one person sees it. */
export function toldFollowUp(followUp: StoredFollowUp, { named }: Naming, { person, today }: Reader): FollowUp {
  const { _id: id, topic, text, openedAt, openedBy, assignee, due, state, resolution } = followUp
  return {
    id,
    topic,
    topicWords: topicWords(topic),
    text,
    openedAt,
    openedBy: whoOf(named(openedBy)),
    assignee: named(assignee),
    isMine: assignee === person,
    due,
    overdue: isOverdue(followUp, today),
    state,
    resolution: resolution && { ...resolution, by: whoOf(named(resolution.by)) },
    unread: unreadBy(followUp, person),
  }
}

export function toldThread(followUp: StoredFollowUp, naming: Naming, reader: Reader): FollowUpThread {
  const comments = followUp.comments.map(({ at, by, text }) => ({ at, by: whoOf(naming.named(by)), text }))
  return { ...toldFollowUp(followUp, naming, reader), comments }
}
