/** What every item says of the standard that it keeps to. */
export const itemAttributes = {
  standard: 'NewsML-G2',
  standardversion: '2.35',
  conformance: 'power',
} as const
