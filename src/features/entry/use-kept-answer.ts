import { useEffect, useState } from 'react'
import type { Output } from '../../contract/action'
import type { staff } from '../../contract/staff'
import type { Asked } from '../../services/use-answer'
import { disk } from '../../services/disk'
import { keepAnswer, readAnswer } from '../../services/kept-answers'

type Told = Output<typeof staff, 'entry.form' | 'entry.subjects'>

/** An answer with the last one from the phone where nobody can be reached; `isKept` says that it is that. */
export function useKeptAnswer<T extends Told>(of: string, asked: Asked<T>): { output: T | null; isKept: boolean } {
  const [kept] = useState(() => readAnswer(disk, of))
  const { output, failure } = asked
  useEffect(() => {
    if (output !== null) keepAnswer(disk, of, JSON.stringify(output))
  }, [of, output])
  const isOut = failure !== null && (failure.code === 'unreachable' || failure.code === 'timed-out')
  if (output !== null || !isOut || kept === null) return { output, isKept: isOut }
  return { output: JSON.parse(kept) as T, isKept: true }
}
