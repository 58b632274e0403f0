import type { Unit } from '../../../src/contract/metric'

/** Observations of one metric and subject, a line each; `observation-lines.ts` reads and writes the lines. */
export interface StoredSeries {
  metric: string
  subject: string
  unit: Unit
  lines: string
}
