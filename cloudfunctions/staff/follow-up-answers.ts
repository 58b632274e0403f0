import type { FollowUpTopic } from '../../src/contract/follow-ups'
import { staff } from '../../src/contract/staff'
import { readAssignees } from '../_shared/follow-ups/assignees.reader'
import { showFollowUps } from '../_shared/follow-ups/show-follow-ups'
import {
  assign,
  commentOn,
  type Doing,
  openFollowUp,
  resolve,
  showFollowUp,
} from '../_shared/follow-ups/work-off-follow-up'
import { mayWork, placeOf } from '../_shared/people/grant'
import { dayInChina } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { elsewhere } from '../_shared/rpc/elsewhere'
import { personOf } from '../_shared/rpc/person'
import type { Answers, Call } from '../_shared/rpc/serve'

type FollowUpAction = Extract<keyof typeof staff, `follow-ups.${string}`>

const LINK = 'link:'

function placeOfTopic(topic: FollowUpTopic) {
  if (topic.kind === 'value') return placeOf(topic.subject)
  return topic.kind === 'link' ? placeOf(`organisation:${topic.subject.slice(LINK.length)}`) : null
}

function doing(call: Call): Doing {
  const { admits } = staff['follow-ups.show']
  const today = dayInChina(call.now)
  const mayLook = (topic: FollowUpTopic) => mayWork(call.caller.grants, admits, placeOfTopic(topic), today)
  return { person: personOf(call), now: call.now, mayLook }
}

/** What staff do with what they follow up. */
export function followUpAnswers(database: Database): Pick<Answers<typeof staff>, FollowUpAction> {
  return {
    'follow-ups.mine': (_, call) => showFollowUps(database, personOf(call), call.now),
    'follow-ups.people': async (_, call) => ({
      people: (await readAssignees(database, dayInChina(call.now))).all,
    }),
    'follow-ups.show': ({ id }, call) => showFollowUp(database, id, doing(call)),
    'follow-ups.open': (wish, call) => {
      const who = doing(call)
      if (!who.mayLook(wish.topic)) throw elsewhere()
      return openFollowUp(database, wish, who)
    },
    'follow-ups.comment': ({ id, text }, call) => commentOn(database, id, text, doing(call)),
    'follow-ups.resolve': ({ id, reason }, call) => resolve(database, id, reason, doing(call)),
    'follow-ups.assign': (wish, call) => assign(database, wish, doing(call)),
  }
}
