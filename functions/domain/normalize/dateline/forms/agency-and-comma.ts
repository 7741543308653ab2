import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { placeAndDash } from './place-and-dash.ts'

const FORM = /^(\p{L}[\p{L}\d.]{1,20}(?=, )|\p{Lu}{2,5}),? (?=\p{Lu})/u
/** "Liputan6.com", "REPUBLIKA.CO.ID": a site signs by its address. */
const SITE = /^[\p{L}\d]{3,}(?:\.\p{L}{2,3}){1,2}$/u

/**
 * "TEMPO.CO, Jakarta -", "PTI, New Delhi, June 12 —", "AKP Phnom Penh, June 12 --": the agency before a known city, or a site before any, as Indonesian and Indian papers print it. A place may be called as
 * an agency is: "PETRA, Jordan —" stands before its country.
 */
export const agencyAndComma = (head: string): DatelineReading | undefined => {
  const [opening = '', agency = ''] = FORM.exec(head) ?? []
  if (!agency || !(findAgency(agency) || SITE.test(agency))) return undefined
  const behind = placeAndDash(head.slice(opening.length))
  const city = behind?.place ?? ''
  if (!behind || isKnownRegion(city) || !(isKnownPlace(city) || SITE.test(agency))) return undefined
  return { ...behind, agency, length: opening.length + behind.length }
}
