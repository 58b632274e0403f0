import { useEffect } from 'react'
import { call } from '../../services/cloud'

/** Somebody who wrote nothing more for so many milliseconds has asked. */
const ASKED_MS = 2_000
/** Letters of a question that are told. */
const LONGEST = 40
/** What was told since the program was opened. */
const told = new Set<string>()

/** Tells the register what was asked for and not found, once and without who asked; it is lost where there is no network (spec: R11). */
export function useMissed(question: string, isMissed: boolean): void {
  const asked = isMissed ? question.trim().slice(0, LONGEST) : ''
  useEffect(() => {
    if (asked === '' || told.has(asked)) return
    const timer = setTimeout(() => {
      told.add(asked)
      void call('corrections', 'searches.missed', { question: asked })
    }, ASKED_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [asked])
}
