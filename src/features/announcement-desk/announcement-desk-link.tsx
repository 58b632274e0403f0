import { Way } from '../../components/way'
import { announcementsPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** Leads to what residents are told beside the numbers. */
export function AnnouncementDeskLink() {
  return <Way path={announcementsPath()} words="公告" open={openPath} />
}
