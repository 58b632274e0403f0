import type { Day } from '../../../src/contract/day'
import type { Store } from '../rpc/database'
import { mondayOf, type ReportingWeek } from './week-lines'

/** The week of a civil day, named by its Monday; an empty one where nothing came for it. */
export async function weekOfReporting(store: Store, day: Day): Promise<ReportingWeek> {
  const id = mondayOf(day)
  return (
    (await store.find<ReportingWeek>('reporting-weeks', id)) ?? { _id: id, metrics: [], lines: '', synthetic: false }
  )
}
