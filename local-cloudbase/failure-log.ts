/** What a failure line may hold: names and codes, never a token, an identity or a body. */
export interface LoggedFailure {
  at: string
  where: string
  requestId: string
  code: string
  message: string
}

/** Writes one failure as one line of JSON on stderr. */
export function logFailure(failure: LoggedFailure): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', source: 'local-cloudbase', ...failure })}\n`)
}
