import { useState } from 'react'
import type { EntryRow } from '../../contract/entry'
import { disk } from '../../services/disk'
import { newKey } from '../../services/kept-corrections'
import { dropForm, keepForm, readForm } from '../../services/kept-forms'
import { blank, type Draft, type FilledField } from './draft'

interface Drafting {
  draft: Draft
  /** It was filled in earlier and not submitted. */
  isResumed: boolean
  fill: (metric: string, changes: Partial<FilledField>) => void
  /** The key these rows are sent by: the one they were sent by before, if they were. */
  keyFor: (rows: readonly EntryRow[]) => string
  startOver: () => void
}

const begun = (): Draft => ({ key: newKey(), sent: '', fields: {} })

/** What is typed into the form of a subject's day; it stays on the phone field by field until it was submitted. */
export function useDraft(subject: string, day: string): Drafting {
  const of = `entry ${subject} ${day}`
  const [kept] = useState(() => readForm(disk, of))
  const [draft, setDraft] = useState<Draft>(() => (kept === null ? begun() : (JSON.parse(kept) as Draft)))
  const [isResumed, setIsResumed] = useState(kept !== null)
  const keep = (next: Draft): void => {
    keepForm(disk, of, JSON.stringify(next))
    setDraft(next)
  }
  return {
    draft,
    isResumed,
    fill: (metric, changes) => {
      const filled = { ...(draft.fields[metric] ?? blank), ...changes }
      keep({ ...draft, fields: { ...draft.fields, [metric]: filled } })
    },
    keyFor: (rows) => {
      const sent = JSON.stringify(rows)
      const key = draft.sent === '' || draft.sent === sent ? draft.key : newKey()
      keep({ ...draft, key, sent })
      return key
    },
    startOver: () => {
      dropForm(disk, of)
      setDraft(begun())
      setIsResumed(false)
    },
  }
}
