import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry'

/**
 * Retries a call as the SDK does: as often, after the same waits and for the same errors. Throws the last
 * error.
 */
export const standardRetries = (maxAttempts: number) => {
  const strategy = new StandardRetryStrategy(maxAttempts)
  return async <Result>(call: () => Promise<Result>): Promise<Result> => {
    let token = await strategy.acquireInitialRetryToken('')
    for (;;) {
      try {
        const result = await call()
        strategy.recordSuccess(token)
        return result
      } catch (error) {
        const errorType = typeOf(error as SdkError)
        token = await strategy.refreshRetryTokenForRetry(token, { errorType }).catch(() => {
          throw error
        })
      }
    }
  }
}

/** The type the SDK expects of anything thrown: it looks at the name, code and status, if there are any. */
type SdkError = Parameters<typeof isTransientError>[0]

const typeOf = (error: SdkError) =>
  isThrottlingError(error) ? 'THROTTLING' : isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR'
