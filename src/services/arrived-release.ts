import { type Answer, unanswered } from './call'
import { isUnaltered } from './release-seal'
import { type Held, heldFrom } from './stored-release'

/**
 * A release the cloud answered with, at an instant of the phone's clock in milliseconds: taken only
 * where it is whole (else `unreadable`) and says what its hashes say (else `altered`).
 */
export function arrivedRelease(answer: Answer<unknown>, receivedAt: number): Answer<Held> {
  if (!answer.ok) return answer
  const held = heldFrom(answer.output, receivedAt)
  if (!held) return unanswered('unreadable', '发布不完整')
  return isUnaltered(answer.output) ? { ok: true, output: held } : unanswered('altered', '收到的内容与指纹不符')
}
