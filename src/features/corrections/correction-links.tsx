import { Way } from '../../components/way'
import type { CorrectionTarget } from '../../contract/corrections'
import { correctionPath, correctionsPath, openPath } from '../../services/routes'

interface CorrectionLinkProps {
  target: CorrectionTarget
  /** What it is about and what the screen says, as the form shows them. */
  about: string
  shown: string
  words?: string
}

/** Leads to the form, filled in with what one was looking at. */
export function CorrectionLink({ target, about, shown, words = '这里不对？报错' }: CorrectionLinkProps) {
  const path = correctionPath(target, about, shown)
  return <Way path={path} words={words} open={openPath} />
}

/** Leads to what was reported from this phone. */
export function CorrectionsLink() {
  const path = correctionsPath()
  return <Way path={path} words="我报过的错" open={openPath} />
}
