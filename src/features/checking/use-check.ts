import type { Input } from '../../contract/action'
import type { staff } from '../../contract/staff'
import { call } from '../../services/cloud'
import { type Deeds, useDeeds } from '../../services/use-answer'

type Wish = Omit<Input<typeof staff, 'entry.check'>, 'report'>

const verdicts: Record<Wish['verdict'], string> = { confirm: '已确认', refuse: '已退回', reset: '已按重新计数确认' }

interface Checking extends Pick<Deeds, 'doing' | 'failure'> {
  check: (wish: Wish) => Promise<void>
}

/** Decides on rows of one report; a second press while the first is on its way does nothing. */
export function useCheck(report: string, onDecided: (words: string) => void, onFailed: () => void): Checking {
  const { doing, failure, run } = useDeeds()
  const check = async (wish: Wish): Promise<void> => {
    const done = await run(() => call('staff', 'entry.check', { report, ...wish }))
    if (done === null) onFailed()
    else onDecided(`${verdicts[wish.verdict]} ${done.decided} 处。`)
  }
  return { doing, failure, check }
}
