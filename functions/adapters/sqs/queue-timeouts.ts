/** How long a call to a queue may take: two tries of 1 s. Held to the Lambdas' timeouts as the table's are. */
export const queueTimeouts = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 500, requestTimeout: 1_000, throwOnRequestTimeout: true },
} as const
