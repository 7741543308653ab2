/** What every item states about the standard it follows. */
export const itemAttributes = {
  standard: 'NewsML-G2',
  standardversion: '2.35',
  conformance: 'power',
} as const
