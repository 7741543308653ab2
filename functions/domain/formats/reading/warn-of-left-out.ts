/** How many pictures were left out, if any, because they are killed or held back. */
export const warnOfLeftOut = (count: number): string[] =>
  count > 0 ? [`pictures left out, which are killed or held back: ${count}`] : []
