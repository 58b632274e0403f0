import { Way } from '../../components/way'
import { correctionDeskPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'

/** Leads to what residents said is wrong and nobody has answered. */
export function CorrectionDeskLink() {
  return <Way path={correctionDeskPath()} words="待处理的报错" open={openPath} />
}
