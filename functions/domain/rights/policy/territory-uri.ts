import { alpha3 } from './alpha3.ts'

/**
 * The identifier of a country as in RightsML's examples ("http://cvx.iptc.org/iso3166-1a3/DEU"), or of a part
 * of one by its ISO 3166-2 code.
 */
export const territoryUri = (code: string): string => {
  const country = alpha3.get(code)
  return country ? `http://cvx.iptc.org/iso3166-1a3/${country}` : `urn:wiredesk:iso3166-2:${code}`
}
