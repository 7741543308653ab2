/** How many pictures were left out, if any, because they are killed, held back or expired. */
export const warnOfLeftOut = (count: number): string[] =>
  count > 0 ? [`pictures left out, which are killed, held back or expired: ${count}`] : []
