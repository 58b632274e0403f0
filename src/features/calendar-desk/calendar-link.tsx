import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { calendarPath } from '../../services/staff-routes'

/** Leads to holidays and the days worked instead. */
export function CalendarLink() {
  return <Way path={calendarPath()} words="节假日安排" open={openPath} />
}
