import { deliverBulletin } from '../../local-cloudbase/demonstration/seed'
import { bulletin, NEXT_FRIDAY } from '../builders'
import { publishAs } from './people'
import type { Project } from './project'

/** A day on which the first release was in force. */
export const BETWEEN = '2020-11-30'
/** A day before anything was published. */
export const BEFORE = '2020-11-20'
export const [FIRST, SECOND] = ['2020-W48-1', '2020-W49-1']
/** People with a health card, as each release says it. */
export const [FIRST_PEOPLE, SECOND_PEOPLE] = ['16,784,685', '16,800,000']

/** A week later the second release is published: the bulletin's first one is of the past now. */
export async function publishSecond(project: Project): Promise<void> {
  await project.moveTo('2020-12-05T01:00:00.000Z')
  const nextWeek = JSON.stringify(bulletin(NEXT_FRIDAY, [['health-card-people', 16_800_000]]))
  await deliverBulletin(project.url, nextWeek, NEXT_FRIDAY, project.clock.now())
  await publishAs(project)
}
