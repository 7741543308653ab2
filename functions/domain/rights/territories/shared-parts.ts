import { isWithin } from './is-within.ts'

/** The countries, and parts of countries, that lie within both of two lists; one may come twice. */
export const sharedParts = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter(part => other.some(whole => isWithin(part, whole))),
  ...other.filter(part => one.some(whole => isWithin(part, whole))),
]
