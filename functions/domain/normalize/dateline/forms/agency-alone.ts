import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'

const FORM = screen(
  /^(\p{L}[\p{L} ]{1,20}?)\s+(?:[—–](?:\s+(?=["“„«'‘\p{Lu}\d])|\s*$)|-\s+(?=["“„«'‘\p{Lu}\d]))/u,
)

/** A site's own name in parentheses: "(CNSNews.com) -- A bill"; papers of Vietnam have codes. */
const SITE = screen(
  /^\((\p{L}[\p{L}\d-]{1,30}\.(?:com|org|net)|NLĐO|PLO|VTC News|Dân trí)\)\s*(?:--?|[—–])\s*(?=["“'‘\p{Lu}])/u,
)

/** The same without them: "KOMPAS.com - Presiden". */
const SITE_AND_DASH = screen(
  /^(\p{L}[\p{L}\d]{2,30}\.(?:com|net|id|co\.id|vn)|(?:AGI|LaPresse)(?= - (?:(?:Il|Lo|La|I|Gli|Le|Un[oa]?|Sono|È|Si)\s|L['’]))|TTO|TPO|TNO|SGGPO|NLĐO)\s+[-–—]{1,2}\s+(?=["“'‘\p{Lu}])/u,
)

/** "EFE.- Sube el precio", as Spanish papers print a service of which they drop the place; "Shafaq News/ The". */
const STOP = screen(/^(\p{Lu}[\p{L} ]{1,20})(?:\.[-–—]\s*|(?<! )\/ )(?=["“«¿¡]?\p{Lu})/u)

/** "CNN — The": an agency where the place should stand (CNN since 2021), and no place. */
export const agencyAlone = (head: string): DatelineReading | undefined => {
  const site = SITE.exec(head) ?? SITE_AND_DASH.exec(head)
  if (site?.[1]) return { agency: site[1], length: site[0].length }
  const found = FORM.exec(head) ?? STOP.exec(head)
  return found?.[1] && isAgencyCode(found[1]) ? { agency: found[1], length: found[0].length } : undefined
}
