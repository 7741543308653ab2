import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { usualOrders } from './usual-orders.ts'

/** "(AP) By ANA RUIZ". */
const bracketed = /^\(([^()]{2,30})\)\s+(?=[Bb][Yy]:?\s+\p{Lu})/u
const form = /^(\S.{1,58}?)\s*[|:/–—-]*\s+[Bb][Yy]:?\s+(\p{Lu}.*)$/u

/** "ABC Rural", "NBC Bay Area": a section would not open so. */
const acronymFirst = /^\p{Lu}{2,5} \p{Lu}/u

/**
 * Moves what a page prints before the marker to after the names: "Associated Press By ANA RUIZ" becomes "By
 * ANA RUIZ, Associated Press", "Ana Ruiz By Ana Ruiz, CNN" loses its first name, and "Aus Kiew berichtet Ana
 * Ruiz" becomes "Von Ana Ruiz in Kiew"; likewise the other forms in `usual-orders.ts`. Any other line is
 * returned unchanged.
 */
export const moveMarker = (line: string): string => {
  for (const { form: turned, turn } of usualOrders) {
    const [, ...parts] = turned.exec(line) ?? []
    const usual = parts.length ? turn(parts) : undefined
    if (usual !== undefined) return usual
  }
  const [, before, names] = form.exec(line.replace(bracketed, '$1 ')) ?? []
  if (!before || !names) return line
  if (isPersonName(before.split(/\s*,/u, 1)[0] ?? '') && names.toLowerCase().startsWith(before.toLowerCase()))
    return `By ${names}`
  const isHouse =
    matchOrganization(before) === before || (acronymFirst.test(before) && isOrganization(before))
  return isHouse ? `By ${names}, ${before}` : line
}
