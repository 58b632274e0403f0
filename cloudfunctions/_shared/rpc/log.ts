/** One JSON line for what was not foreseen. Inputs and identities are never logged (spec: T05). */
export function logFailure(thrown: unknown): void {
  const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown))
  console.error(JSON.stringify({ level: 'error', name, message, stack }))
}
