import { person } from './people'
import { type Project, startProject } from './project'

export const SATURDAY = '2020-11-28T01:00:00.000Z'
export const CHANGCHUN = 'region:220100'
/** The last reported day, a Friday; the day typed in the journeys is the Saturday after it. */
const FRIDAY = '2020-11-27'
const DAYS = 40
export const usesOn = (back: number): number => 200_000 - back * 1_000
export const peopleOn = (back: number): number => 90_000 - back * 100

const dayBefore = (back: number): string => new Date(Date.parse(FRIDAY) - back * 86_400_000).toISOString().slice(0, 10)

/** Forty days of two counters of 长春市, each day like the one before, as its system would deliver them. */
export async function deliverDays(project: Project): Promise<void> {
  const days = Array.from({ length: DAYS }, (_, back) => back)
  const about = (back: number) => ({ subject: CHANGCHUN, period: dayBefore(back) })
  const rows = days.flatMap((back) => [
    { metric: 'health-card-people', ...about(back), value: peopleOn(back), unit: '人' },
    { metric: 'health-card-uses', ...about(back), value: usesOn(back), unit: '人次' },
  ])
  const file = Buffer.from(JSON.stringify({ version: 1, rows })).toString('base64')
  const reporter = await person(project, 'reporter')
  const report = { source: 'health-information-centre', format: 'daily-json', period: FRIDAY, file }
  await reporter.does('staff', 'reports.submit', report)
}

/** A project where 长春市 reports two counters; close it in the end. */
export async function startTypingProject(): Promise<Project> {
  const project = await startProject({ now: SATURDAY, seeded: 'grants' })
  await deliverDays(project)
  return project
}
