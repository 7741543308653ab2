/**
 * When the table may delete an item: `days` after a day or instant, in seconds since the epoch, as DynamoDB's
 * time to live requires.
 */
export const expiryOf = (instant: string, days: number): number =>
  Math.floor(Date.parse(instant) / 1000) + days * 86_400
