import type { InvocationFailure } from './messages.ts'

/** A call of a function that failed: by what it threw, by its timeout, or because its code does not load. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError'
  readonly failure: InvocationFailure

  constructor(failure: InvocationFailure) {
    super(`${failure.errorType}: ${failure.errorMessage}`)
    this.failure = failure
  }
}
