const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * Whether an instant is a year or more after another, both RFC 3339. No newsroom embargoes copy for so long: it is likelier that a year was
 * mistyped, the next one or 2226 for 2026.
 */
export const isFarOff = (instant: string, from: string): boolean =>
  Date.parse(instant) - Date.parse(from) >= YEAR_MS
