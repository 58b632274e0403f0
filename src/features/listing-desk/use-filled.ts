import { useEffect, useRef, useState } from 'react'
import { disk } from '../../services/disk'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'
import { type Filled, filledOf, type FormStart } from './form-wish'

interface Filling {
  filled: Filled
  /** It was filled in earlier and not saved. */
  isResumed: boolean
  change: (next: Filled) => void
  /** Forgets what is kept, and begins with the listing again. */
  startOver: () => void
  forget: () => void
}

const readFilled = (of: string): Filled | null => {
  const text = readForm(disk, of)
  return text === null ? null : (JSON.parse(text) as Filled)
}

/** A form whose state stays on the device until it is saved. */
export function useFilled(start: FormStart): Filling {
  const of = `${start.id ?? start.kind}@${String(start.draft ?? start.base)}`
  const [kept] = useState(() => readFilled(of))
  const [filled, setFilled] = useState<Filled>(() => kept ?? filledOf(start))
  const [isResumed, setIsResumed] = useState(kept !== null)
  const isTouched = useRef(false)
  useEffect(() => {
    if (isTouched.current) keepForm(disk, of, JSON.stringify(filled))
  }, [of, filled])
  const forget = (): void => {
    isTouched.current = false
    dropForm(disk, of)
  }
  return {
    filled,
    isResumed,
    forget,
    change: (next) => {
      isTouched.current = true
      setFilled(next)
    },
    startOver: () => {
      forget()
      setFilled(filledOf(start))
      setIsResumed(false)
    },
  }
}
