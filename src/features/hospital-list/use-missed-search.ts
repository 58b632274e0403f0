import { useEffect } from 'react'
import { LONGEST_QUESTION } from '../../contract/missed-searches'
import { call } from '../../services/cloud'

/** Until somebody has stopped typing, in milliseconds. */
const STILL_MS = 2_000
const told = new Set<string>()

/** Lets the register know, once and without who asked, that a question found nothing; null while it finds something. */
export function useMissedSearch(question: string | null): void {
  useEffect(() => {
    const words = question?.trim().slice(0, LONGEST_QUESTION) ?? ''
    if (words === '' || told.has(words)) return undefined
    const timer = setTimeout(() => {
      told.add(words)
      void call('corrections', 'searches.missed', { question: words })
    }, STILL_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [question])
}
