import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { screen } from '../pattern/screen.ts'

const enclosed = screen(/^\s*[(/（]([\p{L} -]{2,20})[)/）]\.?\s*$/u)

/** Whether an agency alone stands in parentheses or between slashes, as it signs its stories: "(PNA)", "/Ritzau/", "（共同）". */
export const isEnclosedAgency = (text: string): boolean => {
  const name = enclosed.exec(text)?.[1]
  return name !== undefined && findAgency(name)?.kind === 'agency'
}
