/**
 * Zone names that are also places or adjectives, upper case: they name a zone only before or after the word
 * "time" ("London time", "heure de Paris", "Eastern Time").
 */
export const isZoneOnlyWithTime = (name: string): boolean =>
  name.length > 4 || ['UK', 'ROME', 'ROMA', 'OSLO', 'KYIV', 'WIEN'].includes(name)
