import type { Report } from '../report.ts'
import { InvocationError } from './invocation-error.ts'
import type { Invoke } from './invoke.ts'
import type { RunningFunctions } from './start-functions.ts'

/** Calls functions and reports those that fail, since a caller over HTTP learns only the status. */
export const reportFailures =
  ({ find }: RunningFunctions, report: Report): Invoke =>
  async (functionArn, event) => {
    const lambda = find(functionArn)
    try {
      return await lambda.invoke(event)
    } catch (error) {
      // An authorizer's way of saying that it does not know the key.
      const isRefusal = error instanceof InvocationError && error.failure.errorMessage === 'Unauthorized'
      if (!isRefusal) report.trouble(`${lambda.label} failed (${String(error)}). See ${lambda.logFile}`)
      throw error
    }
  }
