import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { placeAndDash } from './place-and-dash.ts'

const FORM = screen(new RegExp(`^\\(\\s*([^()]{2,30}?)\\s*\\)\\s*(?:[.:]?\\s*(?:${DASH})|[:.])?\\s*`, 'u'))

/** allAfrica names the paper, which no list need hold, before a place that it does: "[Daily Monitor] Kampala -- Legislators". */
const IN_BRACKETS = screen(/^\[(\p{L}[\p{L} .&'’-]{2,40})\]\s*(?=\p{Lu})/u)

/**
 * The agency first: "(ANSA) - ROMA, 26 NOV -", "(AP) CHICAGO —"; or only the agency, without a place: "(CNN)
 * –", "(Bloomberg) --", "(CNN)The".
 */
export const agencyFirst = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head) ?? IN_BRACKETS.exec(head)
  if (!found?.[1]) return undefined
  const behind = placeAndDash(head.slice(found[0].length))
  if (!isAgencyCode(found[1]) && !(found[0].startsWith('[') && isKnownPlace(behind?.place ?? '')))
    return undefined
  return { ...behind, agency: found[1], length: found[0].length + (behind?.length ?? 0) }
}
