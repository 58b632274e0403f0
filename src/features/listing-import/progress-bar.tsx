import { Live, P } from '../../components/prim'
import type { Progress } from './use-sheet'

/** How far something has come, in words and as a bar. */
export function ProgressBar({ words, progress }: { words: string; progress: Progress | null }) {
  const tenths = progress === null ? 0 : Math.floor((progress.done / progress.of) * 10)
  return (
    <Live as="status">
      {progress !== null && (
        <P className="note as-count">
          {`${words} ${'■'.repeat(tenths)}${'□'.repeat(10 - tenths)} ${String(progress.done)}/${String(progress.of)}`}
        </P>
      )}
    </Live>
  )
}
