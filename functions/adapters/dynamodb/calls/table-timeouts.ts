/**
 * How long a call to the table may take: two attempts of 1.5 s. What still fails is retried by its caller: a
 * redelivered message, the next minute's run, the next poll. test/faults/timeouts.test.ts checks the longest
 * path of each Lambda against its timeout.
 */
export const tableTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500, throwOnRequestTimeout: true },
} as const
