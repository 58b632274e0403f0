import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { entryPath } from '../../services/staff-routes'

/** Leads to the form of a day's numbers. */
export function EntryLink() {
  return <Way path={entryPath()} words="填报" open={openPath} />
}
