import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { splitDate } from '../split-date.ts'

const FORM = screen(new RegExp(`^(.{4,24}?)\\s*\\(([^()]{2,20})\\)\\s*(?:${DASH})(?:\\s+|$)`, 'u'))

/** "07:31 AM EST" */
const TIME = /^\d{1,2}:\d\d(?: [AP]M)?(?: [A-Z]{2,4})?$/

/**
 * A date and the agency without a place: "June 9 (Reuters) - Harbor Lines" (Reuters, for a story without a
 * place of its own), "07:31 AM EST, 11/24/2026 (MT Newswires) --".
 */
export const dateAndAgency = (head: string): DatelineReading | undefined => {
  const [whole = '', before = '', agency = ''] = FORM.exec(head) ?? []
  const { rest, date } = splitDate(before)
  return date !== undefined && (rest === '' || TIME.test(rest)) && isAgencyCode(agency)
    ? { agency, date, length: whole.length }
    : undefined
}
