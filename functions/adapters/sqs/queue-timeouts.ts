/**
 * How long a call to a queue may take: two attempts of 1 s. Checked against the Lambdas' timeouts, as those
 * of the table are.
 */
export const queueTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1_000, throwOnRequestTimeout: true },
} as const
