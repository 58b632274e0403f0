import { Div, Live, Press, Span } from '../../components/prim'
import { dayWords } from '../../format/days'
import { useCurrentRelease } from './use-current-release'

/** Stays in sight on every page for as long as the program shows the past. */
export function PastBanner() {
  const { past, returnToNow } = useCurrentRelease()
  if (!past) return null
  const { day, held } = past
  return (
    <Div className="past">
      <Live as="status" className="past-words">
        <Span className="as-date">{`您在看 ${dayWords(day)} 当天的发布`}</Span>
        <Span className="past-release as-code">{`（${held.release.id}）`}</Span>
      </Live>
      <Press className="text-button past-return" onPress={returnToNow}>
        回到现在
      </Press>
    </Div>
  )
}
