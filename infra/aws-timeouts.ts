/**
 * How long a call to AWS from a command may take: three attempts of 20 s. Somebody waits for it, over whatever network, so it may take longer
 * than in a Lambda, but not for ever.
 */
export const awsTimeouts = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
} as const
