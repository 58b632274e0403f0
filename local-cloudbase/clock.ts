/** The time of the local CloudBase: the machine's own, moved by a shift. */
export class Clock {
  shiftMs = 0

  constructor(now?: string) {
    if (now !== undefined) this.set(now)
  }

  /** Moves the clock to an ISO instant; it runs on from there. Throws a RangeError on anything else. */
  set(iso: string): void {
    const instant = Date.parse(iso)
    if (Number.isNaN(instant)) throw new RangeError(`not an ISO instant: ${iso}`)
    this.shiftMs = instant - Date.now()
  }

  now(): Date {
    return new Date(Date.now() + this.shiftMs)
  }
}
