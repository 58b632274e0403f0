import { P } from '../../components/prim'
import { Way } from '../../components/way'
import { openPath } from '../../services/routes'
import { followUpsPath } from '../../services/staff-routes'
import { useAnswer } from '../../services/use-answer'

/** Leads to what the reader follows up, with how much of it is new to them or overdue. */
export function FollowUpsLink() {
  const { output } = useAnswer('staff', 'follow-ups.mine', {})
  const parts = output
    ? [
        ...(output.unread > 0 ? [`${output.unread} 处未读`] : []),
        ...(output.overdue > 0 ? [`${output.overdue} 处已超期`] : []),
      ]
    : []
  return (
    <>
      <Way path={followUpsPath()} words="跟进" open={openPath} />
      {parts.length > 0 && <P className="note as-count">{parts.join('，')}</P>}
    </>
  )
}
