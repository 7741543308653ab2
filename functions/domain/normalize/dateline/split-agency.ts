import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'

/** "HOBART, AAP", "QUITO/AFP": an agency after the place, not the state of "ERIE, PA". Source: AAP in Australian and New Zealand papers; KOMPAS.com and Antara. */
export const splitAgency = (text: string): { rest: string; agency?: string } => {
  const [, rest, agency] =
    /^(.{2,90}?)(?:\.\s|[,،]|\/(?!.*\/))\s*(\p{L}[\p{L}\d./-]{1,19}(?: \p{Lu}\p{Ll}+)?)$/u.exec(text) ?? []
  const isOne =
    agency &&
    !isKnownRegion(agency) &&
    (isAgencyCode(agency) || /^[\p{L}\d]{3,}\.(?:com|id|co|net)$/u.test(agency))
  return rest && isOne ? { rest, agency } : { rest: text }
}
