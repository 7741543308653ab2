/** How long a call to CloudWatch may take. One attempt only, since the board polls again anyway. */
export const meterTimeouts = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 500, requestTimeout: 2_000, throwOnRequestTimeout: true },
} as const
