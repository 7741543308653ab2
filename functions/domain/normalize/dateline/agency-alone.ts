import { isAgencyCode } from '../../conventions/is-agency-code.ts'
import { screen } from '../pattern/screen.ts'
import type { DatelineReading } from './dateline-reading.ts'

const FORM = screen(/^(\p{L}[\p{L} ]{1,20}?)\s+[—–](?:\s+(?=["“„«'‘\p{Lu}\d])|\s*$)/u)

/** "CNN — The": an agency where the place should stand (CNN since 2021), and no place. */
export const agencyAlone = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  return found?.[1] && isAgencyCode(found[1]) ? { agency: found[1], length: found[0].length } : undefined
}
