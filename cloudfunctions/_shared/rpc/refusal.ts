import type { FailureCode, Issue } from '../../../src/contract/failure'

/** Thrown by a use case; the caller receives it as a failure with this code and Chinese message. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    readonly issues?: Issue[],
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
