import type { Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { followUps } from '../../../src/contract/follow-ups'
import { dayInChina } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { readAssignees } from './assignees.reader'
import { followUpsOf } from './follow-ups.reader'
import { toldFollowUp } from './told-follow-up'

/** So many open ones are looked at, and so many of those that are done with. */
const [MOST_OPEN, MOST_RESOLVED] = [200, 20]

/** What a person has a part in, and how much of it is unread and overdue. */
export async function showFollowUps(
  database: Database,
  person: string,
  now: Instant,
): Promise<Output<typeof followUps, 'follow-ups.mine'>> {
  const today = dayInChina(now)
  const [assignees, open, resolved] = await Promise.all([
    readAssignees(database, today),
    followUpsOf(database, person, 'open', MOST_OPEN),
    followUpsOf(database, person, 'resolved', MOST_RESOLVED),
  ])
  const told = [...open, ...resolved].map((one) => toldFollowUp(one, assignees, { person, today }))
  return {
    followUps: told,
    unread: told.reduce((sum, one) => sum + one.unread, 0),
    overdue: told.filter(({ overdue }) => overdue).length,
    today,
  }
}
