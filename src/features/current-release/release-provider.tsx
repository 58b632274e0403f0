import { type ReactNode, useEffect, useState } from 'react'
import { PageNotice } from '../../components/page'
import { askingForCurrent } from '../../services/ask-current'
import { call } from '../../services/cloud'
import { now } from '../../services/clock'
import { disk } from '../../services/disk'
import { roomyDisk } from '../../services/document-keeper'
import { keptDocuments } from '../../services/kept-documents'
import { launchedMetric } from '../../services/launched-metric'
import { documentsOf, type Held, readStoredRelease, storeRelease } from '../../services/stored-release'
import { type CurrentRelease, type CurrentReleaseStore, createCurrentRelease } from './current-release'
import { PastBanner } from './past-banner'
import { CurrentReleaseContext } from './use-current-release'

const roomy = roomyDisk(disk, keptDocuments)

/** Kept for the next opening; and once as a document, so that the past can be looked at later. What was withdrawn is no longer. */
function keepRelease(held: Held): 'kept' | 'full' {
  for (const { id } of held.beside?.withdrawn ?? []) keptDocuments.drop(`release:${id}`)
  const outcome = storeRelease(roomy, held)
  const key = `release:${held.release.id}`
  if (outcome === 'kept' && !keptDocuments.keys().includes(key)) keptDocuments.keep(key, held)
  return outcome
}

/** Keeps the release in hand, and what it names, from being put out to make room; returns how to stop that. */
function pinned(store: CurrentReleaseStore): () => void {
  const pin = ({ held }: CurrentRelease): void => {
    if (held) keptDocuments.pin(documentsOf(held.release))
  }
  pin(store.getState())
  return store.subscribe(pin)
}

/** The same element every time, so that no page is drawn anew for it. */
const banner = <PastBanner />

/** One release for the whole program: read from the phone at once, asked for once. */
export function ReleaseProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createCurrentRelease({
      ask: askingForCurrent(call, keptDocuments, launchedMetric),
      read: () => readStoredRelease(disk),
      keep: keepRelease,
      now,
    }),
  )
  useEffect(() => void store.refresh(), [store])
  useEffect(() => pinned(store), [store])
  return (
    <CurrentReleaseContext.Provider value={store}>
      <PageNotice.Provider value={banner}>{children}</PageNotice.Provider>
    </CurrentReleaseContext.Provider>
  )
}
