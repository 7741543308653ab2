import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'

const FORM = screen(
  /^([^|]{2,60}?)\s*\|\s*(\p{L}[\p{L} -]{1,25}?)\s*\|[^|\d]{0,40}\d[^|]{0,60}(?:\|[^|]{0,40})*$/u,
)

/** "Gulu, Uganda | URN | The ferry": papers of Uganda. */
const BEFORE_STORY = screen(
  /^([^|]{2,40}?, \p{Lu}\p{L}+) \| (\p{Lu}[\p{Lu} ]{1,28}) \| (?!\p{L}+ \d{1,2}\/\d)(?=["“‘]?\p{Lu})/u,
)

/** "Nantes, France | AFP | vendredi 4/12/2026 - Le bac": AFP's line, with the story right behind it. */
const DATED_BEFORE_STORY =
  /^([^|]{2,60}?)\s*\|\s*(\p{L}[\p{L} -]{1,25}?)\s*\|\s*([^|\d]{0,16}\d{1,2}\/\d{1,2}\/\d{4})\s*[–—-]\s*(?=[^\s\p{N}])/u

/** AFP's line above a story: "Oslo, Norway | AFP | Tuesday 3/12/2019 - 14:02 UTC+1 | 430 words". It holds nothing else. Or before a story a place with its country and a house in capitals. */
export const agencyBetweenBars = (head: string): DatelineReading | undefined => {
  const [opening = '', site = '', house] = BEFORE_STORY.exec(head) ?? []
  const before = house === undefined ? undefined : readPlace(site)
  if (before?.known) return { place: before.text, agency: house ?? '', length: opening.length }
  const found = DATED_BEFORE_STORY.exec(head) ?? FORM.exec(head)
  if (!found?.[1] || !found[2] || !isAgencyCode(found[2])) return undefined
  const place = readPlace(found[1])
  const [{ length }, , agency, date] = found
  return place && { place: place.text, agency, ...(date !== undefined && { date }), length }
}
