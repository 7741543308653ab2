import type { InvocationFailure } from './messages.ts'

/** A failed call of a function: it threw, it timed out, or its code does not load. */
export class InvocationError extends Error {
  override readonly name = 'InvocationError'
  readonly failure: InvocationFailure

  constructor(failure: InvocationFailure) {
    super(`${failure.errorType}: ${failure.errorMessage}`)
    this.failure = failure
  }
}
