/**
 * Whether invented numbers may be taken in and published here: only where the environment variable
 * ENVIRONMENT_PURPOSE is `demonstration`, and never in production (spec: O09).
 */
export function mayHoldSynthetic(): boolean {
  return process.env['ENVIRONMENT_PURPOSE'] === 'demonstration'
}
