/** Upper bounds of the times told apart, in milliseconds; what takes longer is counted behind them. */
export const BOUNDS = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] as const

/** Calls of one function: how many ended in a fault of its own, and how many took how long, by `BOUNDS`. */
export interface Tally {
  calls: number
  failed: number
  times: number[]
}

export const noCalls = (): Tally => ({ calls: 0, failed: 0, times: [...BOUNDS.map(() => 0), 0] })

export function withCall({ calls, failed, times }: Tally, milliseconds: number, isFault: boolean): Tally {
  const place = BOUNDS.findIndex((bound) => milliseconds <= bound)
  const own = place === -1 ? BOUNDS.length : place
  return {
    calls: calls + 1,
    failed: failed + Number(isFault),
    times: times.map((count, at) => count + Number(at === own)),
  }
}

export function together(one: Tally, other: Tally): Tally {
  return {
    calls: one.calls + other.calls,
    failed: one.failed + other.failed,
    times: one.times.map((count, place) => count + (other.times[place] ?? 0)),
  }
}

/** The bound within which 95 of 100 calls were answered, in milliseconds; null where none is that long. */
export function p95({ calls, times }: Tally): number | null {
  let within = 0
  for (const [place, bound] of BOUNDS.entries()) {
    within += times[place] ?? 0
    if (within >= 0.95 * calls) return bound
  }
  return null
}
