/** How long a call to S3 may take: two tries of 3 s (an object has 10 MiB at most). Held to the Lambdas' timeouts as the table's are. */
export const objectTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const
