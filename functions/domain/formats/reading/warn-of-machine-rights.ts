/** The warning of a receipt about copy that waits because `name` limits its use in ODRL or RightsML alone. */
export const warnOfMachineRights = (name: string): string =>
  `${name} limits the use of the story, and is not read: it is held. State the limits in usageTerms, or decide its case`
