import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'

const FORM = screen(/^(\p{Lu}[\p{L}\p{M} ,.'’-]{1,60}\p{Ll})( ?)(\p{Lu}{2,5}(?: \p{Lu}\p{L}+)?)\s+[—–]\s+/u)

/** An agency in its own element on the page, stuck to the place: "WashingtonCNN — The", "Kyiv, Ukraine CNN — The" (CNN since 2022). */
export const agencyGlued = (head: string): DatelineReading | undefined => {
  const [whole = '', site = '', gap = '', agency = ''] = FORM.exec(head) ?? []
  const place = isAgencyCode(agency) ? readPlace(site) : undefined
  if (gap && !place?.known) return undefined
  return place && { place: place.text, agency, length: whole.length }
}
