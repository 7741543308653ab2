/** A new webhook secret: 32 random bytes in the notation of Standard Webhooks. */
export const newSecret = (random: (bytes: number) => Buffer): string =>
  `whsec_${random(32).toString('base64')}`
