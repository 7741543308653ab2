import { isPersonName } from '../person-name/is-person-name.ts'
import { matchOrganization } from '../person-name/match-organization.ts'

const form = /^(\S.{1,58}?)\s*[|:–—-]*\s+[Bb][Yy]:?\s+(\p{Lu}.*)$/u

/**
 * Moves what a page prints before the marker behind the names: "Associated Press By ANA RUIZ" reads "By ANA RUIZ, Associated Press", and "Ana Ruiz By Ana Ruiz, CNN"
 * loses its first name. Any other line is given back as it is.
 */
export const moveMarker = (line: string): string => {
  const [, before, names] = form.exec(line) ?? []
  if (!before || !names) return line
  if (isPersonName(before) && names.toLowerCase().startsWith(before.toLowerCase())) return `By ${names}`
  return matchOrganization(before) === before ? `By ${names}, ${before}` : line
}
