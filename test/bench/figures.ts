/** One figure of the bench; `limit` is what an issue asks for, in the same unit. */
export interface BenchFigure {
  name: string
  value: number
  unit:
    | 'rows'
    | 'rows/s'
    | 'MB'
    | 'ms'
    | 's'
    | 'KB'
    | 'bytes'
    | 'ratio'
    | 'calls'
    | 'documents'
    | 'rounds'
    | 'nodes'
    | 'faults'
    | 'years'
    | '%'
  limit?: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function rounded(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 100) / 100)
}

export function print({ name, value, unit, limit }: BenchFigure): void {
  const asked = limit === undefined ? '' : `  (at most ${rounded(limit)}${value > limit ? ', MISSED' : ''})`
  console.log(`${name.padEnd(58)} ${rounded(value).padStart(10)} ${unit}${asked}`)
}

/** Milliseconds a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
