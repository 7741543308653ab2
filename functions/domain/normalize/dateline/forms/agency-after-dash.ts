import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

const FORM = screen(
  new RegExp(
    `^([^()]{2,90}?)(?:\\s+|(?<=\\p{Script=Arabic})\\s*)(?:${DASH})\\s*(?:\\(([^()]{2,30})\\)|(\\p{L}[\\p{L} /-]{1,25}?))(?:, (\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+))?\\s*(?:${DASH}|[.:]|$|(?<=-سانا|— REGNUM))(?=\\s|$)\\s*`,
    'u',
  ),
)

/** An agency after the dash, perhaps with its reporter: "MOSKWA, 26 nov - RIA Novosti, Ana Ruiz.", "HONG KONG, Nov 26, 2020 - (ACN Newswire) -", "CHICAGO — (AP) —"; SANA and Regnum need no mark behind it. */
export const agencyAfterDash = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  const agency = found?.[2] ?? found?.[3]
  if (!found?.[1] || !agency || !isAgencyCode(agency)) return undefined
  const { rest, date } = splitDate(found[1])
  const place = readPlace(rest)
  const reporters = found[4]
  if (!place || (reporters !== undefined && !isPersonName(reporters))) return undefined
  return {
    place: place.text,
    agency,
    ...(date !== undefined && { date }),
    ...(reporters !== undefined && { reporters }),
    length: found[0].length,
  }
}
