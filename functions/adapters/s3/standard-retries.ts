import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry'

/** Tries a call as often as the SDK does, after the same waits and the same errors. Throws the last error. */
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

/** What the SDK takes whatever was thrown for: it looks at its name, code and status, if it has any. */
type SdkError = Parameters<typeof isTransientError>[0]

const typeOf = (error: SdkError) =>
  isThrottlingError(error) ? 'THROTTLING' : isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR'
