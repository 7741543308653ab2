import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'

const FORM = screen(
  /^(\p{L}[\p{L} ]{1,20}?)\s+(?:[—–](?:\s+(?=["“„«'‘\p{Lu}\d])|\s*$)|-\s+(?:\p{Lu}\p{Ll}\p{Ll} \d+, \d{4} - \d+:\d\d(?: \|.*)?$|(?=["“„«'‘\p{Lu}\d])))/u,
)

/**
 * A site's own name, with parentheses or without: "(CNSNews.com) -- A bill", "KOMPAS.com - Presiden"; papers of Vietnam have codes. Whatever calls itself
 * news and stands in parentheses before a dash: "(Alliance News) - Harbor Lines".
 */
const SITE = screen(
  /^(?:\((\p{L}[\p{L}\d-]{1,30}\.(?:com|org|net)|NLĐO|PLO|Dân trí|(?!Break|Fake|Good|Bad )\p{Lu}[\p{L} ]{1,30} News(?: Service)?)\)\s*|(\p{L}[\p{L}\d]{2,30}\.(?:com|net|id|co\.id|vn|VN)|(?:AGI|LaPresse)(?= - (?:(?:Il|Lo|La|I|Gli|Le|Un[oa]?|Sono|È|Si)\s|L['’]))|TTO|TPO|TNO|SGGPO|NLĐO)\s+)[-–—]{1,2}\s*(?=["“'‘\p{Lu}])/u,
)

/** "EFE.- Sube el precio", as Spanish papers print a service of which they drop the place; "Shafaq News/ The"; "MENAFN- The". */
const STOP = screen(/^(\p{Lu}[\p{L} ]{1,20})(?:\.[-–—]\s*|-\s+|(?<! )\/ )(?=["“«¿¡]?\p{Lu})/u)

/** "CNN — The": an agency where the place should stand (CNN since 2021), and no place. */
export const agencyAlone = (head: string): DatelineReading | undefined => {
  const [whole, enclosed, site = enclosed] = SITE.exec(head) ?? []
  if (whole && site) return { agency: site, length: whole.length }
  const found = FORM.exec(head) ?? STOP.exec(head)
  return found?.[1] && isAgencyCode(found[1]) ? { agency: found[1], length: found[0].length } : undefined
}
