const EARLIEST = Date.UTC(2000, 0, 1)
const LATEST = Date.UTC(2100, 0, 1)
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Milliseconds of an ISO instant with its zone; NaN for anything else, also for a day the calendar does not have. */
function parsed(iso: string): number {
  const day = INSTANT.exec(iso)?.[1] ?? ''
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day) ? Date.parse(iso) : NaN
}

/** The time of the local CloudBase: the machine's own, moved by a shift. */
export class Clock {
  shiftMs = 0

  constructor(now?: string) {
    if (now !== undefined) this.set(now)
  }

  /** Moves the clock to an ISO instant between 2000 and 2100; it runs on from there. Throws a RangeError on anything else. */
  set(iso: string): void {
    const instant = parsed(iso)
    if (!(instant >= EARLIEST && instant <= LATEST))
      throw new RangeError(`not an ISO instant between 2000-01-01 and 2100-01-01: ${iso}`)
    this.shiftMs = instant - Date.now()
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs)
  }
}
