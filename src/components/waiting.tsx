import { Failed } from './failed'
import { Skeleton } from './skeleton'

interface WaitingProps {
  /** What is being fetched, beginning with 正在. */
  words: string
  /** What went wrong, and what to do; null while it is still being asked. */
  failed: { happened: string; next: string } | null
  onRetry: () => void
}

/** In the place of what is not there yet: being fetched, or failed. */
export function Waiting({ words, failed, onRetry }: WaitingProps) {
  if (failed === null) return <Skeleton words={words} />
  return <Failed happened={failed.happened} safe="没有改动任何内容。" next={failed.next} onRetry={onRetry} />
}
