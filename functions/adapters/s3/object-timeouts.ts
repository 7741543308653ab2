/**
 * How long a call to S3 may take: two attempts of 3 s (an object has at most 10 MiB). Checked against the
 * Lambdas' timeouts, as those of the table are.
 */
export const objectTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const
