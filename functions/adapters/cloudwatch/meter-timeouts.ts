/** How long a call to CloudWatch may take: one try, since the board asks again by itself. */
export const meterTimeouts = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 500, requestTimeout: 2_000, throwOnRequestTimeout: true },
} as const
