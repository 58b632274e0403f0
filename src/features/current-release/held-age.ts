import { millisecondsOf } from '../../services/clock'
import type { Held } from '../../services/stored-release'

/** A phone's clock further off than this, in milliseconds, is said to be wrong. */
const TOLERATED = 5 * 60_000

export interface HeldAge {
  /** Since the release came into force, by the server's clock; null where the phone's was put back since. */
  sincePublished: number | null
  /** Since the cloud last said that this is the current one; null likewise. */
  sinceServed: number | null
  /** The phone's clock was wrong when the release came: put right meanwhile, it makes the ages wrong too. */
  clockIsOff: boolean
}

/** Ages do not trust the phone's date: they start from the server's clock and add what passed since. */
export function heldAge({ release, servedAt, receivedAt }: Held, now: number): HeldAge {
  const served = millisecondsOf(servedAt)
  const passed = now - receivedAt
  const clockIsOff = Math.abs(receivedAt - served) > TOLERATED
  if (passed < -TOLERATED) return { sincePublished: null, sinceServed: null, clockIsOff }
  const sinceServed = Math.max(0, passed)
  return {
    sincePublished: Math.max(0, served + sinceServed - millisecondsOf(release.publishedAt)),
    sinceServed,
    clockIsOff,
  }
}
