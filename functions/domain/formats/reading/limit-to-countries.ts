import { territoryName } from '#domain/rights/territories/territory-name.ts'

const code = /^[a-z]{2}$/i

/** Countries in which copy may be shown, or may not, by their codes of ISO 3166, as an agency would say so: "Not for use in Norway and Sweden". */
export const limitToCountries = (countries: readonly string[], isAllowed: boolean): string => {
  const names = countries
    .map(name => (code.test(name) ? territoryName(name.toUpperCase()) : name))
    .join(' and ')
  return isAllowed ? `For use in ${names} only` : `Not for use in ${names}`
}
