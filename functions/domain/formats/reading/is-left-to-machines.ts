import { findTerritories } from '#domain/rights/territories/find-territories.ts'

/** What forbids a use in ODRL, or allows it only under conditions; and what limits it to places. */
const limit = /\b(?:prohibition|constraint)\\?["\s>]/i
const place = /\bspatial\\?["']/i

/**
 * Whether rights stated for machines (ODRL, RightsML, as JSON or XML), which are not read, limit the use of copy in a way that the words beside them do not
 * speak of: there are none, or they name no place where it is limited to places.
 */
export const isLeftToMachines = (expression: string, words: string): boolean =>
  limit.test(expression) &&
  (place.test(expression) ? findTerritories(words).territories.length === 0 : !/\S/.test(words))
