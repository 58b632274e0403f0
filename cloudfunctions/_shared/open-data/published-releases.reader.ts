import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import type { Withdrawn } from '../../../src/contract/release-standing'
import { publishedDocumentsReader } from '../releases/published-documents.reader'
import { archived, type Current, freshUntil, inForce } from '../releases/release'
import { withdrawnOf } from '../releases/withdrawal'
import { releasesReader } from '../releases/releases.reader'
import type { Database } from '../rpc/database'
import { LATEST } from './addresses'
import { EMPTY_LOG } from './release-files'

/** A published release, and for how many seconds it is what was asked for; null for ever. */
export interface Found {
  release: PublishedRelease
  freshSeconds: number | null
  /** What stays of it where it was taken back. */
  withdrawn?: Withdrawn | null
}

/** Whole seconds until the release in force may be another one: at most ten, and never past the next publication (spec: P03). */
function secondsFresh(current: Current, now: Instant): number {
  return Math.floor((Date.parse(freshUntil(current, now)) - Date.parse(now)) / 1000)
}

/** For how many seconds nothing can have been published since. */
export async function freshFor(database: Database, now: Instant): Promise<number> {
  return secondsFresh(await releasesReader(database).current(), now)
}

/** The release with an id, or the one in force; null where there is none, or none yet (spec: P02). */
export async function publishedRelease(database: Database, id: string, now: Instant): Promise<Found | null> {
  if (id !== LATEST) {
    const found = await releasesReader(database).find(id)
    const release = archived(found)
    if (release === null || release.publishedAt > now) return null
    return { release, freshSeconds: null, withdrawn: found && withdrawnOf(found) }
  }
  const current = await releasesReader(database).current()
  const release = inForce(current, now)
  return release === null ? null : { release, freshSeconds: secondsFresh(current, now) }
}

/** The log of restatements a release names, as it is stored. */
export async function logOf(database: Database, { restatements: { name } }: PublishedRelease): Promise<string> {
  if (name === null) return EMPTY_LOG
  const document = await publishedDocumentsReader(database).log(name)
  if (document === null) throw new Error(`the log ${name} is named by a release and is not there`)
  return document.log
}
