import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { splitDate } from '../split-date.ts'

const FORM = screen(new RegExp(`^(.{4,40}?)\\s*\\(([^()]{2,20})\\)\\s*\\.?(?:${DASH})(?:\\s+|$)`, 'u'))

/** "07:31 AM EST"; "Redacción Deportes": the desk. */
const NO_PLACE = /^(?:\d{1,2}:\d\d(?: [AP]M)?(?: [A-Z]{2,4})?|Redacción \p{L}+)$/u

/**
 * A date and the agency without a place: "June 9 (Reuters) - Harbor Lines" (Reuters, for a story without a
 * place of its own), "07:31 AM EST, 11/24/2026 (MT Newswires) --"; or a desk and the agency, "Redacción Deportes, 4 mar (EFE).-".
 */
export const dateAndAgency = (head: string): DatelineReading | undefined => {
  const [whole = '', before = '', agency = ''] = FORM.exec(head) ?? []
  const { rest, date } = splitDate(before)
  return (rest === '' ? date : NO_PLACE.test(rest)) && isAgencyCode(agency)
    ? { agency, ...(date && { date }), length: whole.length }
    : undefined
}
