import { failureSentence, failureWords, isStated, type StatedFailure } from '../format/failures'
import { Failed } from './failed'
import { Skeleton } from './skeleton'

interface WaitingProps {
  /** What is being fetched, beginning with 正在. */
  words: string
  asking: boolean
  failure: StatedFailure | null
  onRetry: () => void
}

/** In the place of what is not there yet: being fetched, or what went wrong and what to do. */
export function Waiting({ words, asking, failure, onRetry }: WaitingProps) {
  if (asking || failure === null) return <Skeleton words={words} />
  const { happened, next } = failureWords(failure.code)
  const said = isStated(failure) ? failureSentence(failure) : happened
  return <Failed happened={said} safe="没有改动任何内容。" next={next} onRetry={onRetry} />
}
