import type { Day, Instant } from '../../../src/contract/day'
import { FRIDAY, inChina, weekdayOf, yearDays } from './days'
import type { DemonstrationYear } from './demonstration-year'
import { restatement } from './mishaps'
import type { DailyReport } from './reports'

/** What happens in the demonstration year, one after the other; instants in UTC. */
export type Step =
  | { at: Instant; does: 'deliver'; report: DailyReport }
  | { at: Instant; does: 'restate' }
  | { at: Instant; does: 'publish'; day: Day }

/** A week's release is cut on Friday at this time in China. */
const CUT = '17:50'

/** Every step of the year, oldest first. */
export function stepsOf({ reports }: DemonstrationYear): Step[] {
  const fridays = yearDays.filter((day) => weekdayOf(day) === FRIDAY)
  const steps: Step[] = [
    ...reports.map((report): Step => ({ at: report.arrives, does: 'deliver', report })),
    ...fridays.map((day): Step => ({ at: inChina(day, CUT), does: 'publish', day })),
    { at: restatement.proposed, does: 'restate' },
  ]
  return steps.sort((left, right) => (left.at < right.at ? -1 : Number(left.at > right.at)))
}
