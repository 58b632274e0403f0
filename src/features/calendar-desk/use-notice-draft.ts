import { useState } from 'react'
import type { Day } from '../../contract/day'
import { disk } from '../../services/disk'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'
import { blankNotice, type WrittenNotice } from './written-notice'

interface Drafting {
  written: WrittenNotice
  /** It was filled in earlier and not submitted. */
  isResumed: boolean
  write: (changes: Partial<WrittenNotice>) => void
  startOver: () => void
}

const FORM = 'calendar notice'

/** A notice being filled in; it stays on the phone until it was submitted. */
export function useNoticeDraft(today: Day, year: number): Drafting {
  const [kept] = useState(() => readForm(disk, FORM))
  const [written, setWritten] = useState<WrittenNotice>(() =>
    kept === null ? blankNotice(today, year) : (JSON.parse(kept) as WrittenNotice),
  )
  const [isResumed, setIsResumed] = useState(kept !== null)
  return {
    written,
    isResumed,
    write: (changes) => {
      const next = { ...written, ...changes }
      keepForm(disk, FORM, JSON.stringify(next))
      setWritten(next)
    },
    startOver: () => {
      dropForm(disk, FORM)
      setWritten(blankNotice(today, year))
      setIsResumed(false)
    },
  }
}
