/** An error the platform answers with a code of its own, as the SDK throws it. */
export class PlatformFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** The failure for a database request the server cannot carry out. */
export function refusedRequest(message: string): PlatformFailure {
  return new PlatformFailure('DATABASE_REQUEST_FAILED', message)
}
