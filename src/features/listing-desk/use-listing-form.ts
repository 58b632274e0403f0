import { useState } from 'react'
import type { ListingRevision } from '../../contract/listing-revision'
import { call } from '../../services/cloud'
import { type Deeds, useDeeds } from '../../services/use-answer'
import { type Filled, type FormStart, wishOf } from './form-wish'
import { useFilled } from './use-filled'
import { wrongsOf, type Wrongs } from './wrongs'
import type { Written } from './written'

export interface ListingForm extends Filled, Pick<Deeds, 'doing' | 'failure'> {
  wrongs: Wrongs
  /** It was filled in earlier and not saved. */
  isResumed: boolean
  write: (path: string, value: Written[string]) => void
  say: (changes: Partial<Pick<Filled, 'reason' | 'from'>>) => void
  startOver: () => void
  /** The draft that was kept; null where it could not be. */
  save: () => Promise<ListingRevision | null>
}

/** A listing's form; what is typed stays on the device until it is kept as a draft. */
export function useListingForm(start: FormStart): ListingForm {
  const { filled, isResumed, change, startOver, forget } = useFilled(start)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const { doing, failure, run } = useDeeds()
  const save = async (): Promise<ListingRevision | null> => {
    const wished = wishOf(start, filled)
    setWrongs('wrongs' in wished ? wished.wrongs : {})
    if ('wrongs' in wished) return null
    const saved = await run(() => call('admin', 'listings.draft', wished.wish))
    if (saved) forget()
    return saved
  }
  const issues = failure && 'issues' in failure ? (failure.issues ?? []) : []
  return {
    ...filled,
    doing,
    failure,
    isResumed,
    save,
    wrongs: { ...wrongsOf(start.kind, issues), ...wrongs },
    write: (path, value) => {
      change({ ...filled, written: { ...filled.written, [path]: value } })
      setWrongs(({ [path]: _, ...others }) => others)
    },
    say: (changes) => {
      change({ ...filled, ...changes })
      setWrongs(({ reason, from, ...others }) => others)
    },
    startOver: () => {
      startOver()
      setWrongs({})
    },
  }
}
