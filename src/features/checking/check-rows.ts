import type { Input } from '../../contract/action'
import type { staff } from '../../contract/staff'
import { call } from '../../services/cloud'
import type { Answer } from '../../services/call'
import { verdictSaid } from './doubt-form'

type Wish = Omit<Input<typeof staff, 'entry.check'>, 'report'>

/** Decides on rows of one report, and tells what came of it. */
export async function checkRows(
  report: string,
  wish: Wish,
  { onDecided, onFailed }: { onDecided: (words: string) => void; onFailed: () => void },
): Promise<Answer<unknown>> {
  const answer = await call('staff', 'entry.check', { report, ...wish })
  if (answer.ok) onDecided(`${verdictSaid[wish.verdict]} ${answer.output.decided} 处。`)
  else onFailed()
  return answer
}
