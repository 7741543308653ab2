import { DASH } from './dash.ts'
import { splitDate } from './split-date.ts'

const FORM = new RegExp(`^(.{4,30}?)\\s*(?::|${DASH})\\s*`, 'u')

/** A date after the dash that ended the place or the agency, with an end of its own: "CAIRO – 9 June 2026: The", "BOSTON--(BUSINESS WIRE)--June 9, 2026--Acme". */
export const readDateBehind = (text: string): { date: string; length: number } | undefined => {
  const found = FORM.exec(text)
  const { rest, date } = splitDate(found?.[1] ?? '')
  return found && date !== undefined && rest === '' ? { date, length: found[0].length } : undefined
}
