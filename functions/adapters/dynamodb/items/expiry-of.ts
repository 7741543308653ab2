/** When the table may drop an item, as DynamoDB's time to live has it: seconds of the epoch, `days` after a day or instant. */
export const expiryOf = (instant: string, days: number): number =>
  Math.floor(Date.parse(instant) / 1000) + days * 86_400
