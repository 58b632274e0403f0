import { millisecondsOf } from './clock'

/** Something the cloud answered with: its own time, and the phone's at the same moment. */
export interface Served {
  servedAt: string
  receivedAt: number
}

/**
 * The time by the server's clock, in milliseconds, when the phone's own shows `at`: what was served says when it
 * was, and the phone only counts what passed since (spec: E48). Without anything served, the phone's own.
 */
export function servedTime(served: Served | null, at: number): number {
  return served === null ? at : millisecondsOf(served.servedAt) + Math.max(0, at - served.receivedAt)
}
