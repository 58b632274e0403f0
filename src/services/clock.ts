/** The phone's clock, in milliseconds since 1970; nothing else in the mini program reads time. */
export function now(): number {
  return Date.now()
}

/** An instant the server wrote, in the same milliseconds. */
export function millisecondsOf(instant: string): number {
  return Date.parse(instant)
}

/** Milliseconds since 1970 as the server writes instants. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
