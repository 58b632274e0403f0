import { type ReactNode, useEffect, useState } from 'react'
import { call } from '../../services/cloud'
import { now } from '../../services/clock'
import { disk } from '../../services/disk'
import { readStoredRelease, storeRelease } from '../../services/stored-release'
import { createCurrentRelease } from './current-release'
import { CurrentReleaseContext } from './use-current-release'

/** One release for the whole program: read from the phone at once, asked for once. */
export function ReleaseProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createCurrentRelease({
      ask: () => call('resident', 'releases.current', {}),
      read: () => readStoredRelease(disk),
      keep: (held) => storeRelease(disk, held),
      now,
    }),
  )
  useEffect(() => void store.refresh(), [store])
  return <CurrentReleaseContext.Provider value={store}>{children}</CurrentReleaseContext.Provider>
}
