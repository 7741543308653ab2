/**
 * How long a call to the table may take: two tries of 1.5 s. What still fails then comes again: a message, a minute's run, a poll.
 * test/faults/timeouts.test.ts holds the longest path of each Lambda to its timeout.
 */
export const tableTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500, throwOnRequestTimeout: true },
} as const
