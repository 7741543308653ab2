import { isAgencyCode } from '../../../conventions/agencies/is-agency-code.ts'
import { screen } from '../../pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { placeAndDash } from './place-and-dash.ts'

const FORM = screen(new RegExp(`^\\(\\s*([^()]{2,30}?)\\s*\\)\\s*(?:[.:]?\\s*(?:${DASH})|[:.])?\\s*`, 'u'))

/**
 * The agency first: "(ANSA) - ROMA, 26 NOV -", "(AP) CHICAGO —"; or only the agency, without a place: "(CNN)
 * –", "(Bloomberg) --", "(CNN)The".
 */
export const agencyFirst = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1] || !isAgencyCode(found[1])) return undefined
  const behind = placeAndDash(head.slice(found[0].length))
  return { ...behind, agency: found[1], length: found[0].length + (behind?.length ?? 0) }
}
