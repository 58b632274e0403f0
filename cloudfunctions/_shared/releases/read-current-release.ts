import type { Instant } from '../../../src/contract/day'
import type { PublishedRelease } from '../../../src/contract/release'
import { Refusal } from '../rpc/refusal'
import { type Current, type CurrentStanding, freshUntil, inForce, nextRelease, NOTHING_BESIDE } from './release'
import type { ReleasesReader } from './releases.reader'
import { withdrawalWords } from './withdrawal'

interface Remembered {
  current: Current
  readAt: Instant
  until: Instant
}

/**
 * Gives what stands at an instant, from memory for at most 10 s and never past the next
 * publishAt. Refuses with `not-found` where nothing has been published yet, `withdrawn` where all of it was taken
 * back, and does not remember that.
 */
export function currentStanding(reader: ReleasesReader): (now: Instant) => Promise<CurrentStanding> {
  let remembered: Remembered | null = null
  return async (now) => {
    const fresh = remembered !== null && remembered.readAt <= now && now < remembered.until
    if (!fresh || remembered === null) {
      const current = await reader.current()
      remembered = { current, readAt: now, until: freshUntil(current, now) }
    }
    const { current } = remembered
    const release = inForce(current, now)
    const { withdrawn } = current.beside ?? NOTHING_BESIDE
    if (release)
      return { release, announcements: current.announcements, nextRelease: nextRelease(current, now), withdrawn }
    remembered = null
    if (withdrawn[0]) throw new Refusal('withdrawn', withdrawalWords(withdrawn[0], null))
    throw new Refusal('not-found', '还没有发布过数据。')
  }
}

/** The release alone, in the same way. */
export function currentRelease(reader: ReleasesReader): (now: Instant) => Promise<PublishedRelease> {
  const standing = currentStanding(reader)
  return async (now) => (await standing(now)).release
}
